import { ledgerFileResponse } from "../../../layouts/ledger-file.ts";
import { ledgerFilesOf } from "../../../kit/ledger/pages.ts";
import { report } from "../../../report/report.ts";

export const getStaticPaths = () => ledgerFilesOf(report).map((file) => ({ params: { file }, props: { file } }));
export const GET = ledgerFileResponse("en");
