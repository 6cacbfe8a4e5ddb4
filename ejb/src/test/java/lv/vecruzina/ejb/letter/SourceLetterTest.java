package lv.vecruzina.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;

/** The transcribed letter of the centre, checked as if it were written here: what it overlooked is told by number. */
class SourceLetterTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Path SAMPLE = Path.of("../wildfly-config/src/main/resources/sample");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);

    private static List<PartRow> parts = List.of();
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void check() throws Exception {
        take("recommendations.csv", "given_recommendation", """
                create temporary table given_recommendation (source text, number text, part text, text text, lead_body text,
                    received date, due date, status text, status_on date, answer text)""", """
                insert into care.recommendation (source, number, part, text, lead_body, answer)
                select source, number, coalesce(part, ''), text, lead_body, answer from given_recommendation""");
        take("commitments.csv", "given_commitment", """
                create temporary table given_commitment (source text, number text, part text, commitment_no text, text text,
                    owner text, due_on date, recurrence text, done_on date, evidence text)""", """
                insert into care.commitment (recommendation_id, commitment_no, text, owner, due_on, recurrence, evidence)
                select r.id, g.commitment_no, g.text, g.owner, g.due_on, g.recurrence, g.evidence from given_commitment g
                join care.recommendation r on r.source = g.source and r.number = g.number and r.part = coalesce(g.part, '')""");
        db.transact(em -> {
            LetterReading reading = new LetterReading(em, db.dataSource(), CLOCK);
            new LetterService(em, db.dataSource(), reading, CLOCK, Someone.with(Role.DIRECTOR))
                    .start(
                            "TIESIBSARGS-2025",
                            new LetterHead("Tiesībsargam", "Par rekomendāciju izpildi", null, null, null));
        });
        long letter = (Long) Objects.requireNonNull(db.value("select id from care.reply_letter"));
        db.transact(em -> {
            LetterReading reading = new LetterReading(em, db.dataSource(), CLOCK);
            LetterSheet sheet = reading.sheet(letter).orElseThrow();
            parts = sheet.parts();
            findings = reading.findings(sheet);
        });
    }

    private static void take(String file, String table, String create, String insert) throws Exception {
        try (Connection connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(create);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " from stdin with (format csv, delimiter ';', header)",
                            Files.newBufferedReader(SAMPLE.resolve(file), StandardCharsets.UTF_8));
            statement.execute(insert);
        }
    }

    /** Findings of a kind as "number part: commitment". */
    private static List<String> found(Finding.Kind kind) {
        return parts.stream()
                .flatMap(part -> {
                    List<String> here = findings.stream()
                            .filter(one -> one.partId() == part.id() && one.kind() == kind)
                            .map(one -> one.word().isEmpty() ? String.valueOf(one.commitmentNo()) : one.word())
                            .filter(Predicate.not("null"::equals))
                            .toList();
                    boolean any = findings.stream().anyMatch(one -> one.partId() == part.id() && one.kind() == kind);
                    return any
                            ? Stream.of("T.R." + part.number()
                                    + (part.part().isEmpty() ? "" : "/" + part.part())
                                    + (here.isEmpty() ? "" : ": " + String.join(" ", here)))
                            : Stream.empty();
                })
                .toList();
    }

    @Test
    void theMissingAnswerIsThatToTr3() {
        assertEquals(List.of("T.R.*3"), found(Finding.Kind.NO_ANSWER));
    }

    @Test
    void everyUndatedCommitmentIsNamed() {
        assertEquals(
                List.of(
                        "T.R.*: 1 2 4",
                        "T.R.*1/1: 1 2 3 4",
                        "T.R.*1/2: 1",
                        "T.R.*2: 3",
                        "T.R.*4: 1 2 3 4 5 6 7 8",
                        "T.R.*5: 2 7 9 11",
                        "T.R.*6: 1 2 3 4 5 6 7 8 10",
                        "T.R.*7: 1 2 3 4 5",
                        "T.R.*8: 1 2 3 4 5 6 9"),
                found(Finding.Kind.NO_DATE));
    }

    @Test
    void aRecurrenceThatNamesNoPeriodIsMarked() {
        assertEquals(List.of("T.R.*: 3", "T.R.*5: 1 3 4 5 6 8 10", "T.R.*8: 7 8"), found(Finding.Kind.NO_PERIOD));
    }

    @Test
    void everyCommitmentWithoutAnOwnerIsNamed() {
        assertEquals(
                List.of("T.R.*: 1 2 3 4", "T.R.*1/1: 3 4", "T.R.*1/2: 1", "T.R.*5: 3 8 9 10"),
                found(Finding.Kind.NO_OWNER));
    }

    @Test
    void answersWithoutEvidenceAreNamed() {
        assertEquals(
                List.of("T.R.*", "T.R.*1/1", "T.R.*1/2", "T.R.*2", "T.R.*5", "T.R.*6"),
                found(Finding.Kind.NO_EVIDENCE));
    }

    @Test
    void vagueWordingIsMarked() {
        assertEquals(
                List.of(
                        "T.R.*1/1: risina jautājumu",
                        "T.R.*1/2: risina jautājumu",
                        "T.R.*2: risina jautājumu iespēju robežās iespēju robežās",
                        "T.R.*4: pieņēmusi zināšanai",
                        "T.R.*6: pieņem zināšanai"),
                found(Finding.Kind.VAGUE));
    }
}
