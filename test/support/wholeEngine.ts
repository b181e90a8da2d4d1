// Sets of words are made while modules are loaded, before the first text is read: tests that share their modules load
// all of them first, whichever they need.
import '../../server/src/index.js'
