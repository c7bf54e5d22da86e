import { passFile } from "@/features/session/desk-file";

type Context = { params: Promise<{ id: string; photo: string; file: string }> };

/** A photo that the shop doesn't show yet, for those whose product it is. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [id, photo, file] = [(await params).id, (await params).photo, (await params).file].map(encodeURIComponent);
  return passFile("id", `/studio/listings/${id}/photos/${photo}/files/${file}`);
}
