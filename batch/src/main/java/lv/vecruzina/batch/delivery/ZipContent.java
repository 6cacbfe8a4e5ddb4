package lv.vecruzina.batch.delivery;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a .zip (arhīvs), read in place. What it unpacks to is counted, not believed. */
final class ZipContent implements Closeable {
    private static final int MOST_ENTRIES = 1000;
    private static final long LARGEST_RATIO = 200;
    private static final long SMALL_BYTES = 10L << 20;
    private static final long LARGEST_BYTES = 1L << 30;

    private final ZipFile zip;
    private final long allowed;
    private final Map<String, FoundDelivery.Content> files = new TreeMap<>();

    private ZipContent(ZipFile zip, long allowed) {
        this.zip = zip;
        this.allowed = allowed;
    }

    static ZipContent open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Unreadable("zip_broken");
        }
        long allowed = Math.min(Math.max(Files.size(file) * LARGEST_RATIO, SMALL_BYTES), LARGEST_BYTES);
        ZipContent content = new ZipContent(zip, allowed);
        try {
            content.list();
        } catch (IOException refused) {
            zip.close();
            throw refused;
        }
        return content;
    }

    private void list() throws Unreadable {
        if (zip.size() > MOST_ENTRIES) {
            throw new Unreadable("zip_explodes");
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName().replace('\\', '/').replaceAll("(?<=^|/)(\\./)+", "");
            if (name.startsWith("/")
                    || name.contains(":")
                    || List.of(name.split("/")).contains("..")) {
                throw new Unreadable("zip_climbs");
            }
            if (!entry.isDirectory() && !name.endsWith("/") && !FoundDelivery.isHidden(name)) {
                if (files.put(name, () -> open(entry)) != null) {
                    throw new Unreadable("zip_broken");
                }
            }
        }
        if (files.isEmpty()) {
            throw new Unreadable("empty_delivery");
        }
        if (zip.stream().mapToLong(entry -> Math.max(entry.getSize(), 0)).sum() > allowed) {
            throw new Unreadable("zip_explodes");
        }
    }

    private InputStream open(ZipEntry entry) throws IOException {
        try {
            return new Counted(zip.getInputStream(entry), Math.max(entry.getSize(), 0));
        } catch (ZipException encrypted) {
            throw new Unreadable("zip_broken");
        }
    }

    Map<String, FoundDelivery.Content> files() {
        return files;
    }

    /** Whether the archive as a whole is refused, not one file of it. */
    static boolean concernsArchive(Unreadable refused) {
        return refused.reason().code().startsWith("zip_");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a file that unpacks to more than the archive's directory says of it. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream packed, long declared) {
            super(packed);
            this.left = declared;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read;
            try {
                read = super.read(buffer, from, length);
            } catch (ZipException | EOFException broken) {
                throw new Unreadable("zip_broken");
            }
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new Unreadable("zip_explodes");
            }
            return read;
        }
    }
}
