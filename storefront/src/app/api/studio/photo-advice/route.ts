import { PhotoAdviceAnswer } from "@ska/contracts";
import { photoProblem } from "@/features/listing/photo-problem";
import { passUpload } from "@/features/session/desk-upload";

const MOST_BYTES = 2 * 1024 * 1024;

/** What the coach says of a small copy of a picture: `{ advice }`, or `{ problem }`. */
export async function POST(request: Request): Promise<Response> {
  const { status, said } = await passUpload(request, "/studio/photo-advice", MOST_BYTES);
  const answer = PhotoAdviceAnswer.safeParse(said);
  return answer.success ? Response.json(answer.data) : Response.json({ problem: photoProblem(status) }, { status: status || 503 });
}
