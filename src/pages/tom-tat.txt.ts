import type { APIRoute } from "astro";
import { summaryResponse } from "../layouts/summary.ts";

export const GET: APIRoute = () => summaryResponse("vi");
