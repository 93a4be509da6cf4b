// A process to be killed: holds the lock of builds that it is told, until then.
import { lockBuilds } from "../kit/publish/build-lock.ts";

const [, , file = ""] = process.argv;
const unlock = await lockBuilds(file, () => undefined);
process.once("SIGTERM", unlock);
process.stdout.write("locked\n");
setInterval(() => undefined, 1000);
