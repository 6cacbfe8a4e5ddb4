package lv.vecruzina.web.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.vecruzina.ejb.client.HistoryRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history speaks in the words of the field, never in those of the columns. */
class ClientChangeTest {
    private static final Path RESOURCES = Path.of("../ejb/src/main/resources");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("lv.vecruzina.web.messages", Locale.forLanguageTag("lv"));

    /** The words as a page in Latvian tells them, where no page is open. */
    private static final Text TEXT = new Text() {
        @Override
        public String word(String feature, @Nullable String code) {
            String key = feature + "." + code;
            return code == null ? "" : BUNDLE.containsKey(key) ? BUNDLE.getString(key) : code;
        }
    };

    private static HistoryRow row(
            String table, String operation, @Nullable String about, String property, @Nullable String after) {
        return new HistoryRow(1, Instant.EPOCH, "anna", table, operation, null, about, property, null, after);
    }

    @Test
    void aDecisionIsToldWithItsBodyOutcomeAndDayAndNotWithItsNumberTwice() {
        List<ClientChange> told = ClientChange.of(
                List.of(
                        row("decision", "insert", "L-1", "decided_by", "police"),
                        row("decision", "insert", "L-1", "decided_on", "2026-03-01"),
                        row("decision", "insert", "L-1", "number", "L-1")),
                TEXT);
        assertEquals(1, told.size());
        assertEquals("Lēmums ierakstīts", told.get(0).title());
        assertEquals(
                List.of(
                        new ClientChange.Property("lēmuma pieņēmējs", "", "Policija"),
                        new ClientChange.Property("lēmuma datums", "", "01.03.2026")),
                told.get(0).properties());
    }

    @Test
    void aMovedSessionKeepsBothDaysAndAMarkSaysItsDayOnce() {
        HistoryRow moved = new HistoryRow(
                1,
                Instant.EPOCH,
                "anna",
                "session",
                "update",
                null,
                "02.03.2026",
                "held_on",
                "2026-03-01",
                "2026-03-02");
        assertEquals(
                List.of(new ClientChange.Property("diena", "01.03.2026", "02.03.2026")),
                ClientChange.of(List.of(moved), TEXT).get(0).properties());
        assertEquals(
                List.of(),
                ClientChange.of(List.of(row("attendance", "insert", "02.03.2026", "day", "2026-03-02")), TEXT)
                        .get(0)
                        .properties());
    }

    @Test
    void theOperationOnADisabilityIsSaidInWords() {
        ClientChange told = ClientChange.of(List.of(row("disability", "update", "7", "grade", "child")), TEXT)
                .get(0);
        assertEquals("Invaliditātes lēmums mainīts", told.title());
        assertEquals("grupa", told.properties().get(0).name());
        assertEquals(
                TEXT.word("client.disability", "child"),
                told.properties().get(0).after());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relative",
                "care_need",
                "disability",
                "doctor_statement",
                "application",
                "assessment",
                "decision",
                "decision_grant",
                "contract",
                "suspension",
                "decision_paper",
                "session"
            })
    void everyColumnShownHasItsWord(String table) throws IOException {
        List<String> said = shown(table).stream()
                .map(column -> ClientChange.of(List.of(row(table, "insert", null, column, "x")), TEXT)
                        .get(0))
                .flatMap(change -> change.properties().stream())
                .map(ClientChange.Property::name)
                .toList();
        assertTrue(said.size() > 1, table);
        shown(table).forEach(column -> assertTrue(!said.contains(column), table + "." + column));
        assertTrue(!ClientChange.of(List.of(row(table, "insert", null, "id", "x")), TEXT)
                .get(0)
                .title()
                .equals("insert"));
    }

    /** The columns of the table as its migration names them, without those that say nothing to a reader. */
    private static List<String> shown(String table) throws IOException {
        String hidden = Files.readString(RESOURCES.resolve("sql/client/history.sql"));
        hidden = hidden.substring(hidden.indexOf("change.property not in"), hidden.indexOf("page as ("));
        List<String> columns = new ArrayList<>();
        for (Path migration : migrations()) {
            String all = Files.readString(migration);
            int start = all.indexOf("create table " + table + " (");
            if (start >= 0) {
                String body = all.substring(start, all.indexOf("\n);", start));
                Pattern.compile(
                                "(?m)^    (?!constraint|check|exclude)([a-z_]+) (?:bigint|text|date|boolean|int|timestamptz|bytea)")
                        .matcher(body)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(columns::add);
            }
            Pattern.compile("(?m)^alter table " + table + "\\b([^;]*);")
                    .matcher(all)
                    .results()
                    .flatMap(change -> Pattern.compile("add column ([a-z_]+)")
                            .matcher(change.group(1))
                            .results())
                    .map((MatchResult match) -> match.group(1))
                    .forEach(columns::add);
        }
        String out = hidden;
        columns.removeIf(column -> out.contains("'" + column + "'") || column.equals("content"));
        return columns;
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("db/care"))) {
            return files.toList();
        }
    }
}
