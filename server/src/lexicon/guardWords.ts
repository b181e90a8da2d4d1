/*
 * Words that take a sentence out of what its text states: it corrects something, gives an example, or says that
 * something is not so.
 */

/** What speaks of an error, in this text or in another. */
export const CORRECTION_WORDS: readonly string[] =
  `correction, corrections, corrected, clarification, erratum, errata, typo, misprint, misprinted, misstated, misreported, miscalculated,
  miscounted, mistake, mistaken, mistakenly, error, erroneous, erroneously, in error, incorrect, incorrectly, wrong, wrongly, inaccurate, inaccurately,
  earlier version, previous version, earlier draft, previously stated, originally stated, originally reported, first reported, first published,
  should have read, should have said, should read, instead of, contradicts, contradictory, does not add up, do not add up, doesn't add up, don't add up`.split(
    /,\s+/,
  )

/** What makes an example, a form or a game of a sentence. */
export const EXAMPLE_WORDS: readonly string[] =
  `for example, for instance, e.g., example, examples, suppose, imagine, say that, let's say, let us say, hypothetical, hypothetically,
  template, placeholder, dummy, lorem, test data, test number, test card, test case, unit test, sample data, sample number, fictional, fictitious,
  joke, jokes, joked, riddle, puzzle, in a dream, pretend, pretended`.split(/,\s+/)

/** What says that there is no such thing. */
export const DENIAL_WORDS: readonly string[] =
  `no such, there is no, there was no, there's no, does not exist, do not exist, did not exist, doesn't exist, didn't exist, never existed,
  non-existent, nonexistent, impossible, invalid, not a real, not a valid, no real`.split(/,\s+/)
