package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The server's base folder under the data folder: configuration, application and logs of one installation. All but
 * the logs is made anew at each start, so the provisioned server stays as it was built and an upgrade needs no care.
 */
record ServerFolder(Path base) {
    private static final String APPLICATION = "vecruzina.ear";

    /** Copies the configuration of the provisioned server; no application is deployed yet. */
    void prepare(Path home) throws IOException, InterruptedException {
        for (String part : new String[] {"configuration", "deployments", "data", "tmp", "lib"}) {
            delete(base.resolve(part));
        }
        DataFolder.makePrivate(base);
        Files.createDirectories(logs());
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        TlsKey.copyTo(base.resolve("configuration/application.keystore"), base.resolveSibling("tls.keystore"));
        Files.createDirectories(base.resolve("deployments"));
    }

    /** Puts the application where the starting server finds it. */
    void deploy(Path ear) throws IOException {
        Files.copy(ear, base.resolve("deployments").resolve(APPLICATION));
        Files.createFile(marker("dodeploy"));
    }

    Path logs() {
        return base.resolve("log");
    }

    /** What the process prints: everything of the log since this start. */
    Path console() {
        return logs().resolve("console.log");
    }

    boolean deployed() {
        return Files.exists(marker("deployed"));
    }

    boolean refused() {
        return Files.exists(marker("failed"));
    }

    void forget() throws IOException {
        Files.deleteIfExists(base.resolveSibling("server.pid"));
    }

    private Path marker(String state) {
        return base.resolve("deployments").resolve(APPLICATION + "." + state);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
