package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.file.Path;

/** What can be refused before the long build is refused before it: wrong options, busy ports, no database. */
public final class Preflight {
    private Preflight() {}

    /**
     * Checks and, if all is well, lets a heartbeat run through the build.
     *
     * @param arguments the project's folder
     * @throws RunFailure in one line
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Boolean.getBoolean("run.help")) {
            RunOptions.DESCRIPTIONS.forEach((name, text) -> Launcher.tell("-D" + name + "=" + text));
            System.exit(0); // there is nothing to build
        }
        try {
            check(Launcher.fromCommandLine(Path.of(arguments[0])));
        } catch (RunFailure e) {
            Launcher.tell(e.getMessage());
            throw e;
        }
        Heartbeat.start();
    }

    private static void check(RunOptions options) throws IOException, InterruptedException {
        DataFolder lock = DataFolder.lock(options.data());
        try {
            new Leftovers(options.data(), Launcher::tell).stop();
            Ports.of(options.httpPort()).check();
            if (options.existing() == null) {
                Ports.check(options.dbPort(), "the database", "run.dbPort");
            } else {
                options.existing().check();
            }
        } finally {
            lock.close();
        }
    }
}
