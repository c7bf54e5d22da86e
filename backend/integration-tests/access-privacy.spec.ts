import { PRIVACY_ROWS } from "./support/access/rows/privacy";
import { runMatrix } from "./support/access/run-matrix";

runMatrix("exports, erasure and requests", PRIVACY_ROWS);
