import { SHOP_ROWS } from "./support/access/rows/shop";
import { runMatrix } from "./support/access/run-matrix";

runMatrix("goods, orders and income", SHOP_ROWS);
