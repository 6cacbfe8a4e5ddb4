package lv.vecruzina.wildfly;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One WildFly process on its own base folder. It is started without a shell, so its process number is the server's
 * own and blanks in a path do no harm.
 */
final class Server {
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");
    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private final Process process;
    private final ServerFolder folder;
    private final String url;
    private final Console console;

    private Server(Process process, ServerFolder folder, String url) {
        this.process = process;
        this.folder = folder;
        this.url = url;
        this.console = new Console(folder.console());
    }

    /** Starts the process and returns at once; {@link #awaitReady} says when it serves. */
    static Server start(Path home, ServerFolder folder, Ports ports, Map<String, String> environment)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-D[Standalone]", "-Xms256m", "-Xmx1g", "-Djava.awt.headless=true"));
        command.addAll(List.of("-Djava.net.preferIPv4Stack=true", "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        command.add("-Dorg.jboss.boot.log.file=" + folder.logs().resolve("server.log"));
        command.add("-Dlogging.configuration="
                + folder.base().resolve("configuration/logging.properties").toUri());
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + folder.base());
        command.add("-Djboss.http.port=" + ports.http());
        command.add("-Djboss.https.port=" + ports.https());
        command.add("-Djboss.management.http.port=" + ports.management());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.console().toFile());
        builder.environment().putAll(environment);
        return new Server(builder.start(), folder, "http://localhost:" + ports.http() + "/");
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String url() {
        return url;
    }

    Console console() {
        return console;
    }

    /**
     * Waits until the application is deployed and answers, and says every ten seconds that it still waits.
     *
     * @throws RunFailure with the end of the log, if the server ends, refuses the application or takes ten minutes
     */
    void awaitReady(Consumer<String> progress) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long spoken = 0;
        while (!folder.deployed() || !answers()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            if (!process.isAlive() || folder.refused() || seconds > START_LIMIT.toSeconds()) {
                console.lastLines(40).forEach(progress);
                throw new RunFailure("The server did not start the application after " + seconds
                        + " s; the whole log is " + folder.console());
            }
            if (seconds >= spoken + 10) {
                spoken = seconds;
                progress.accept("The server is starting (" + seconds + " s)");
            }
            Thread.sleep(250);
        }
        progress.accept(
                "The server is ready after " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
    }

    /** Any answer but a server error will do: the first page may send an unknown caller on. */
    private boolean answers() throws IOException {
        var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(60_000);
        try {
            return connection.getResponseCode() < 500;
        } catch (IOException e) {
            return false; // not listening yet
        } finally {
            connection.disconnect();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process as a power cut would (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it in order; after a minute, by force. */
    void stop() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
        folder.forget();
    }

    /** The environment variables of the application that the launcher sets; all others are handed on. */
    static Map<String, String> environment(RunOptions options, Database database, String asOf) {
        return Map.of(
                "DATABASE_URL", database.url(),
                "DATABASE_USER", database.user(),
                "DATABASE_PASSWORD", database.password(),
                "VECRUZINA_DATA", options.data().toString(),
                "VECRUZINA_INBOX", options.inboxFolder().toString(),
                "VECRUZINA_OUTBOX", options.outbox().toString(),
                "VECRUZINA_SAMPLE", Boolean.toString(options.sample()),
                "VECRUZINA_SAMPLE_PASSWORD", SampleUsers.PASSWORD, // without the sample: nobody comes in by it
                "VECRUZINA_RUN_AS_OF", asOf,
                "VECRUZINA_RUN_AT_LEAST", Boolean.toString(options.newerWillDo()));
    }
}
