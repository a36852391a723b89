/** A way to look at the ledger that a person keeps; nobody else sees it. */
export interface SavedView {
  /** @format uuid */
  id: string;
  name: string;
  /** The filters as the address of the screen holds them: `departmentId=…&from=2026-11-01`. */
  filters: string;
}

export interface SavedViews {
  /** By name. */
  items: SavedView[];
}

export interface SavedViewRequest {
  /** @minLength 1
   * @maxLength 80 */
  name: string;
  /** @maxLength 2000 */
  filters: string;
}
