import { receivePhoto } from "@/features/listing/photo-receive";

/** A picture of a product: from a script, or from a plain form, which is led back to its page. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return receivePhoto(request, (await params).id);
}
