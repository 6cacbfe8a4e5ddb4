package lv.vecruzina.ejb.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lv.vecruzina.ejb.shared.OwnerOnly;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Puts one uploaded file into the inbox (augšupielāde): written aside and shown whole, so that no run sees half of it. */
final class Upload {
    private static final long LARGEST_BYTES = 50L << 20;
    private static final int LONGEST_NAME = 60;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final DeliveryFolders folders;
    private final Clock clock;

    Upload(DeliveryFolders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    /** Returns the name of the delivery; refuses what is neither .zip nor .csv, and what is too large. */
    String store(String fileName, InputStream content, String giver) throws IOException {
        String plain = plain(fileName);
        boolean zip = plain.endsWith(".zip");
        if (!zip && !plain.endsWith(".csv")) {
            throw new RuleViolation("delivery.kind");
        }
        OwnerOnly.folder(folders.inbox());
        String delivery = plain.substring(0, plain.length() - 4) + '_' + STAMP.format(LocalDateTime.now(clock));
        Path aside = folders.inbox().resolve('.' + delivery + ".part");
        try {
            if (zip) {
                write(content, aside);
            } else {
                write(content, OwnerOnly.folder(aside).resolve(plain));
            }
            OwnerOnly.close(aside);
            Files.writeString(folders.giver(delivery), giver);
            OwnerOnly.close(folders.giver(delivery));
            Files.move(
                    aside, folders.inbox().resolve(zip ? delivery + ".zip" : delivery), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (Files.isDirectory(aside)) {
                Files.deleteIfExists(aside.resolve(plain));
            }
            Files.deleteIfExists(aside);
        }
        return delivery;
    }

    private static void write(InputStream content, Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long written = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                written += read;
                if (written > LARGEST_BYTES) {
                    throw new RuleViolation("delivery.too_large", LARGEST_BYTES >> 20);
                }
                target.write(buffer, 0, read);
            }
        }
    }

    /** The last part of what the browser sent, of harmless letters only. */
    private static String plain(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String safe = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
        return safe.substring(Math.max(safe.length() - LONGEST_NAME, 0)).replaceAll("^[._-]+", "");
    }
}
