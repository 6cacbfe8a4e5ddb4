package lv.vecruzina.ejb.survey;

import static lv.vecruzina.ejb.survey.Surveying.FIRST;
import static lv.vecruzina.ejb.survey.Surveying.LAST;
import static lv.vecruzina.ejb.survey.Surveying.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody has the whole database, its history, its log of writes, the order of its rows on disk and all log files, but no key:
 * nothing of it leads from an answer to a code, a person, a device or a moment.
 */
class AnonymityTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Logger LOG = Logger.getLogger(AnonymityTest.class.getName());
    private static final Surveying SURVEYING = new Surveying(db);
    private static final int CHILDREN = 12;
    private static final List<String> WORDS = IntStream.range(0, CHILDREN)
            .mapToObj(i -> "Zilganais ķirbis numur " + (char) ('a' + i))
            .toList();

    private static final List<LogRecord> LOGGED = new ArrayList<>();
    private static final Handler LISTENER = new Handler() {
        @Override
        public synchronized void publish(LogRecord said) {
            LOGGED.add(said);
        }

        @Override
        public void flush() {
            // kept in memory
        }

        @Override
        public void close() {
            // kept in memory
        }
    };

    private static List<String> codes = List.of();
    private static List<String> dumpWhileOpen = List.of();
    private static List<String> writtenWhileOpen = List.of();
    private static List<Object> lengths = List.of();
    private static Object historyBefore = "";

    @BeforeAll
    static void twelveAnswer() throws Exception {
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        root.addHandler(LISTENER);
        LISTENER.setLevel(Level.ALL);
        root.setLevel(Level.FINE);
        LOG.fine("heard");
        historyBefore = count("care.history");
        long survey = SURVEYING.drafted();
        codes = SURVEYING.hold(FIRST, service -> service.giveCodes(survey, CHILDREN));
        for (int i = 0; i < CHILDREN; i++) {
            OpenSurvey open = SURVEYING.redeem(FIRST, codes.get(i));
            if (i == 0) {
                assertEquals(0L, count("survey.paper"), "the code is gone, committed, before there is an answer");
                assertEquals(CHILDREN - 1L, count("survey.code"));
            }
            SURVEYING.put(FIRST, survey, paper(open, i % 3, WORDS.get(i)));
        }
        dumpWhileOpen = dump();
        writtenWhileOpen = foundOnDisk(Stream.of(WORDS.stream(), codes.stream(), Stream.of("Ko tu mainītu?"))
                .flatMap(all -> all)
                .toList());
        lengths = db.rows("select distinct length(sealed) as size, length(id) as name from survey.paper").stream()
                .map(Object.class::cast)
                .toList();
        assertEquals((long) CHILDREN, db.value("select count(distinct sealed) from survey.paper"));
        SURVEYING.close(LAST, survey);
        root.setLevel(level);
    }

    @AfterAll
    static void stopListening() {
        Logger.getLogger("").removeHandler(LISTENER);
    }

    private static Object count(String table) {
        return Objects.requireNonNull(db.value("select count(*) from " + table));
    }

    /** Every row of every table of all our schemas, and what the database says its sessions last did. */
    private static List<String> dump() {
        List<String> rows = new ArrayList<>();
        for (Map<String, Object> table : db.rows("""
                select format('%I.%I', table_schema, table_name) as name from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""")) {
            String name = table.get("name").toString();
            db.rows("select to_jsonb(t)::text as row from " + name + " t")
                    .forEach(row -> rows.add(name + row.get("row")));
        }
        db.rows("select query from pg_stat_activity where query is not null")
                .forEach(row -> rows.add("" + row.get("query")));
        return rows;
    }

    /** Which of the words lie in any file of the server: tables, indexes, the log of writes, its own logs. */
    private static List<String> foundOnDisk(List<String> words) throws IOException {
        db.update("checkpoint");
        Path data =
                Path.of(Objects.requireNonNull(db.value("show data_directory")).toString());
        String database = Objects.requireNonNull(
                        db.value("select oid from pg_database where datname = current_database()"))
                .toString();
        try (Stream<Path> files = Files.walk(data)) {
            List<String> contents = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("base"))
                            || file.startsWith(data.resolve("base").resolve(database)))
                    .map(AnonymityTest::content)
                    .toList();
            return words.stream()
                    .filter(word -> {
                        String bytes = bytes(word);
                        return contents.stream().anyMatch(content -> content.contains(bytes));
                    })
                    .toList();
        }
    }

    private static String bytes(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(List<String> rows, String word) {
        return rows.stream().anyMatch(row -> row.contains(word));
    }

    @Test
    void whileASurveyIsOpenNoAnswerCanBeReadAnywhere() {
        assertTrue(holds(dumpWhileOpen, "Ko tu mainītu?"), "the dump sees the schema");
        WORDS.forEach(words -> assertFalse(holds(dumpWhileOpen, words), words));
        assertEquals(List.of("Ko tu mainītu?"), writtenWhileOpen, "in files of the server the question alone");
        assertEquals(1, lengths.size(), "papers differ in nothing but chance: " + lengths);
    }

    @Test
    void aCodeLiesNowhere() throws Exception {
        List<String> rows = dump();
        for (String code : codes) {
            assertFalse(holds(dumpWhileOpen, code) || holds(rows, code), code);
            assertFalse(holds(rows, code.replace("-", "")), code);
        }
        assertEquals(List.of(), foundOnDisk(codes));
        assertEquals(
                List.of(),
                foundOnDisk(codes.stream().map(code -> code.replace("-", "")).toList()));
    }

    @Test
    void theLogsKnowNeitherCodesNorAnswers() {
        List<String> said = LOGGED.stream()
                .map(one -> one.getMessage() + java.util.Arrays.toString(one.getParameters()) + one.getThrown())
                .toList();
        assertTrue(holds(said, "heard"), "the listener listens");
        Stream.concat(WORDS.stream(), codes.stream()).forEach(word -> assertFalse(holds(said, word), word));
        assertEquals("none", db.value("show log_statement"));
        assertEquals("-1", db.value("show log_min_duration_statement"));
        assertEquals("0", db.value("show log_parameter_max_length_on_error"));
    }

    @Test
    void theHistoryAndTheNightKnowNothingOfIt() {
        assertEquals(historyBefore, count("care.history"));
        assertEquals(List.of(), db.rows("""
                select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                where c.relnamespace = 'survey'::regnamespace and not t.tgisinternal"""));
    }

    @Test
    void noColumnCanHoldAPersonADeviceOrAMoment() {
        String columns =
                db.rows("""
                select table_name || '.' || column_name || ' ' || data_type as one from information_schema.columns
                where table_schema = 'survey' and table_name in ('paper', 'saying', 'option', 'code')
                order by 1""").stream().map(row -> row.get("one").toString()).collect(Collectors.joining("\n"));
        assertEquals("""
                code.hash text
                code.survey_id bigint
                option.fewest integer
                option.id bigint
                option.most integer
                option.place integer
                option.question_id bigint
                option.words text
                paper.id text
                paper.sealed bytea
                paper.survey_id bigint
                saying.id text
                saying.question_id bigint
                saying.words text""", columns);
        assertEquals(List.of(), db.rows("""
                select table_name, column_name from information_schema.columns where table_schema = 'survey'
                and (data_type ~ 'time|inet|xid' or data_type = 'date' and table_name <> 'survey')"""));
        assertEquals(List.of(), db.rows("""
                select conname from pg_constraint where contype = 'f'
                and (connamespace = 'survey'::regnamespace) <> (confrelid in (
                    select oid from pg_class where relnamespace = 'survey'::regnamespace))"""), "keys across the border");
        assertEquals(List.of(), db.rows("""
                select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'survey'::regnamespace and c.relname in ('paper', 'saying', 'code')
                and (a.attidentity <> '' or a.atthasdef) and a.attnum > 0"""), "counters");
    }

    @Test
    void afterClosingAnswersLieMixedAndTheBoxIsEmpty() {
        assertEquals(List.of(0L, 0L), List.of(count("survey.paper"), count("survey.code")));
        for (String order : List.of("ctid", "id", "cmin::text::int")) {
            List<String> lying = db.rows("select words from survey.saying order by " + order).stream()
                    .map(row -> row.get("words").toString())
                    .toList();
            assertEquals(WORDS, lying.stream().sorted().toList(), "all of them");
            assertNotEquals(WORDS, lying, "in the order they were given, by " + order);
        }
        assertEquals(1L, db.value("select count(distinct xmin::text) from survey.saying"), "written at once");
    }

    @Test
    void nothingOfOneChildsPaperLeadsToTheRestOfIt() {
        assertEquals(
                List.of("question_id"),
                db.rows("""
                        select column_name from information_schema.columns
                        where table_schema = 'survey' and table_name = 'saying' and column_name ~ '_id$'""").stream().map(row -> row.get("column_name")).toList());
        assertEquals(0L, db.value("select count(*) from survey.option where most - fewest < 4 and fewest < 5"));
    }
}
