/** A kelurahan or desa with what it lies in, as the address form takes it. */
export interface Village {
  code: string;
  village: string;
  district: string;
  /** "Kota Bandung", "Kabupaten Bogor". */
  city: string;
  /** The province's two digits. */
  province: string;
  provinceName: string;
}

/** `GET /api/villages` answers this. */
export interface Villages {
  villages: Village[];
}

/** Fewer letters find too many. */
export const LEAST_LETTERS = 3;
