package lv.vecruzina.batch.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.OwnerOnly;

/**
 * Refused rows as files (noraidīto rindu datnes): the row as it was, and line, code, reason. UTF-8 with byte-order mark,
 * semicolons, CRLF, in the order of the lines, which is their key. Written anew each time, the result is the same.
 */
final class RefusedFiles {
    private RefusedFiles() {}

    static void write(Path folder, List<String> allFiles, List<DeliveryRecords.RefusedRow> rows, Instant now)
            throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, List<DeliveryRecords.RefusedRow>> files = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> FileNames.refused(row.file(), allFiles), LinkedHashMap::new, Collectors.toList()));
        Path above = folder.getParent();
        if (above != null) {
            OwnerOnly.unlessInUse(above);
        }
        OwnerOnly.folder(folder);
        for (Map.Entry<String, List<DeliveryRecords.RefusedRow>> file : files.entrySet()) {
            Path aside = folder.resolve('.' + flat(file.getKey()) + ".part");
            Files.writeString(aside, text(file.getValue()), StandardCharsets.UTF_8);
            OwnerOnly.close(aside);
            Files.move(aside, folder.resolve(flat(file.getKey())), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setLastModifiedTime(folder, FileTime.from(now));
    }

    /** The refused rows of one file as they are given back; empty where there are none. */
    static String text(List<DeliveryRecords.RefusedRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return rows.stream()
                .map(row -> row.line() + "\r\n")
                .collect(Collectors.joining("", "\uFEFF" + rows.get(0).header() + ";line;code;reason\r\n", ""));
    }

    /** A file from a folder inside the delivery lies beside the others. */
    private static String flat(String name) {
        return name.replace('/', '_');
    }
}
