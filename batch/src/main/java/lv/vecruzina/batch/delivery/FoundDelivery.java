package lv.vecruzina.batch.delivery;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A delivery found in the inbox (atrasta piegāde): a folder or a .zip, its files by name. Files are read, never unpacked. */
final class FoundDelivery implements Closeable {
    /** Opens a file of the delivery. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** Programs that add a byte-order mark do not look whether there is one. */
    private static final Pattern MARKS = Pattern.compile("^\uFEFF+");

    private final Path place;
    private final SortedMap<String, Content> files;
    private final Closeable archive;

    private FoundDelivery(Path place, Map<String, Content> files, Closeable archive) {
        this.place = place;
        this.files = FileNames.plain(files);
        this.archive = archive;
    }

    /** The delivery at a place; throws {@link Unreadable} where it holds no file, or is an archive that can't be read. */
    static FoundDelivery at(Path place) throws IOException {
        return Files.isDirectory(place) ? folder(place) : archive(place);
    }

    /** All files of a folder, also of folders in it; hidden ones and what a system leaves behind don't count. */
    private static FoundDelivery folder(Path folder) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        boolean arriving = false;
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) tree::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    files.put(name, () -> {
                        throw new Unreadable("is_link");
                    });
                } else if (Files.isRegularFile(file) && !isHidden(name)) {
                    files.put(name, () -> Files.newInputStream(file));
                }
                arriving |= isUnfinished(name);
            }
        }
        if (files.isEmpty() && !arriving) {
            throw new Unreadable("empty_delivery");
        }
        return new FoundDelivery(folder, files, () -> {});
    }

    private static FoundDelivery archive(Path file) throws IOException {
        ZipContent zip = ZipContent.open(file);
        return new FoundDelivery(file, zip.files(), zip);
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.contains("__MACOSX/");
    }

    static boolean isUnfinished(String name) {
        return name.endsWith(".part") || name.endsWith(".tmp");
    }

    Path place() {
        return place;
    }

    /** The name of the folder, or of the archive without its ending. */
    String name() {
        return Inbox.stem(String.valueOf(place.getFileName()));
    }

    List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Someone is still copying. */
    boolean isUnfinished() {
        return files.isEmpty() || files.keySet().stream().anyMatch(FoundDelivery::isUnfinished);
    }

    /** What the delivery is known by: names and bytes of all its files. A file that can't be opened counts with its name. */
    String hash() throws IOException {
        StringBuilder parts = new StringBuilder();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            parts.append(file.getKey()).append('\0');
            try (InputStream content = file.getValue().open()) {
                parts.append(hash(content));
            } catch (AccessDeniedException denied) {
                parts.append("denied");
            } catch (Unreadable refused) {
                if (ZipContent.concernsArchive(refused)) {
                    throw refused;
                }
                parts.append("refused");
            }
            parts.append('\n');
        }
        return hash(new ByteArrayInputStream(parts.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** What the delivery at a place is known by, also one that can't be read; nothing where a folder in it is closed. */
    static String hashAt(Path place) throws IOException {
        try (FoundDelivery delivery = at(place)) {
            return delivery.hash();
        } catch (Unreadable whole) {
            return hash(place);
        } catch (UncheckedIOException closedToUs) {
            return "";
        }
    }

    /** What is known by itself that can't be read: an archive by its bytes, a folder without files by its name. */
    static String hash(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            String name = Inbox.unstamped(String.valueOf(file.getFileName()));
            return hash(new ByteArrayInputStream(("empty " + name).getBytes(StandardCharsets.UTF_8)));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return hash(bytes);
        }
    }

    private static String hash(InputStream bytes) throws IOException {
        try {
            DigestInputStream read = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a file, UTF-8 with or without byte-order marks; throws {@link Unreadable} where it can't be read. */
    String text(String file, int largestBytes) throws IOException {
        Content content = files.get(file);
        if (content == null) {
            throw new IllegalArgumentException("no such file in the delivery");
        }
        byte[] bytes;
        try (InputStream stream = content.open()) {
            bytes = stream.readNBytes(largestBytes + 1);
        } catch (AccessDeniedException denied) {
            throw new Unreadable("no_access");
        }
        if (bytes.length > largestBytes) {
            throw new Unreadable("too_large", largestBytes >> 20);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return MARKS.matcher(text).replaceFirst("");
        } catch (CharacterCodingException otherEncoding) {
            throw new Unreadable("not_utf8");
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
