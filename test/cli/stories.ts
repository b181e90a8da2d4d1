/*
 * Two tellings of one invented story. They differ in the number of pontoons and in nothing else that a reader could
 * hold against them.
 */

export const HARBOUR_MORNING = `# Harbour of Elvenness to be dredged

The council of Elvenness voted on Tuesday to dredge the harbour for the first time since 1987.

The work will cost 4.2 million euros, harbour master Ada Brenkel said. The harbour has 46 pontoons, and all of them
will be taken out of the water in October.
`

export const HARBOUR_EVENING = `# Elvenness council votes to dredge harbour

Elvenness will dredge its harbour at a cost of 4.2 million euros, the council decided on Tuesday.

Harbour master Ada Brenkel said that all of the 64 pontoons of the harbour will be taken out of the water in October.
`

/** The evening's telling, with the morning's number. */
export const HARBOUR_AGREEING = HARBOUR_EVENING.replace('64 pontoons', '46 pontoons')
