package lv.vecruzina.batch.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of the files a delivery may hold (datņu nosaukumi), in the order they are read. */
final class FileNames {
    private static final String ENDING = ".csv";
    private static final String REFUSED = ".refused";

    private static final List<String> ORDER = List.of(
            "employees",
            "rooms",
            "tariffs",
            "clients",
            "placements",
            "attendance",
            "sessions",
            "room_stays",
            "means",
            "choices",
            "plans",
            "interviews",
            "behaviour_meetings",
            "paternity_steps",
            "consents",
            "publications",
            "restrictions",
            "recommendations",
            "commitments");

    private FileNames() {}

    /** Files by their names alone, whatever folder they lie in; where two have one name, by path below the common folder. */
    static <T> SortedMap<String, T> plain(Map<String, T> files) {
        List<String> tops = files.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .distinct()
                .toList();
        int common = tops.size() == 1 ? tops.get(0).length() : 0;
        Map<String, Long> holders =
                files.keySet().stream().collect(Collectors.groupingBy(FileNames::last, Collectors.counting()));
        SortedMap<String, T> plain = new TreeMap<>();
        files.forEach((path, file) -> {
            boolean alone = Objects.equals(holders.get(last(path)), 1L);
            plain.put(path.substring(alone ? path.lastIndexOf('/') + 1 : common), file);
        });
        return plain;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** What a file is taken as: {@code clients} for clients.csv and for clients.refused.csv; of other endings the whole name. */
    static String kind(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (!name.endsWith(ENDING)) {
            return name;
        }
        String kind = name.substring(0, name.length() - ENDING.length());
        while (kind.endsWith(REFUSED)) {
            kind = kind.substring(0, kind.length() - REFUSED.length());
        }
        return kind;
    }

    static boolean isKnown(String file) {
        return ORDER.contains(kind(file));
    }

    /** The files in reading order, unknown ones last. */
    static List<String> inOrder(List<String> files) {
        return files.stream()
                .sorted(Comparator.<String>comparingInt(
                                file -> isKnown(file) ? ORDER.indexOf(kind(file)) : ORDER.size())
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Where the refused rows of a file go; those of a mended file under the same name, unless both lie in one delivery. */
    static String refused(String file, List<String> allFiles) {
        boolean alone = allFiles.stream()
                        .filter(other -> kind(other).equals(kind(file)))
                        .count()
                == 1;
        String stem = alone ? kind(file) : file.toLowerCase(Locale.ROOT).replaceAll("\\.csv$", "");
        return stem + REFUSED + ENDING;
    }
}
