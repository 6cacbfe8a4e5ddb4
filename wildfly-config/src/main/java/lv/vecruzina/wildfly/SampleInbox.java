package lv.vecruzina.wildfly;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the sample delivery into the inbox, once for each content it ever had. */
final class SampleInbox {
    private final Path inbox;
    private final Path given;

    SampleInbox(Path data, Path inbox) {
        this.inbox = inbox;
        this.given = data.resolve("sample.given");
    }

    /**
     * Copies the files and only then shows them to the application, under their final folder name.
     *
     * @return true if the delivery is new to this data folder
     */
    boolean give() throws IOException {
        URL sample = SampleInbox.class.getResource("/sample");
        if (sample == null) {
            throw new RunFailure("The sample delivery is missing in this build.");
        }
        try {
            URI place = sample.toURI();
            if (!"jar".equals(place.getScheme())) {
                return give(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return give(jar.getPath("/sample"));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    boolean give(Path sample) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(sample)) {
            files = found.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        String content = digest(files);
        if (Files.exists(given) && Files.readString(given).equals(content)) {
            return false;
        }
        Path target = inbox.resolve("sample");
        if (!Files.exists(target)) {
            DataFolder.makePrivate(inbox);
            Path unfinished = Files.createTempDirectory(given.toAbsolutePath().getParent(), "sample");
            for (Path file : files) {
                Files.copy(file, unfinished.resolve(file.getFileName().toString()));
            }
            Files.move(unfinished, target);
        }
        Files.writeString(given, content);
        return true;
    }

    private static String digest(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
