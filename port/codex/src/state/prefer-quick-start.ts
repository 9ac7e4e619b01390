import { setFlagsFromString } from "node:v8";

// SQLite runs for some milliseconds here: compiling its WebAssembly a second time, for speed,
// takes twice the processor time of everything it does.
setFlagsFromString("--liftoff-only");
