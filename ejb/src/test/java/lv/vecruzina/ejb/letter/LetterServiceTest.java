package lv.vecruzina.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sha256;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reply letter from its draft to the sealed one; what is missing keeps it from being finalised. */
class LetterServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);
    private static int number;

    private String source = "";
    private long letter;

    @BeforeEach
    void start() {
        source = "T" + ++number;
        recommend("*10", "", null);
        recommend("*", "", "Durvis ir atvērtas.");
        recommend("*2", "b", "Izvēlas.");
        recommend("*2", "a", "Piedalās.");
        db.update("""
                insert into care.commitment (recommendation_id, commitment_no, text, owner, due_on, evidence)
                select id, '1', 'Darīt', 'Centrs', '2026-06-30', 'protokols' from care.recommendation where source = ?""", source);
        letter = serve(s -> s.start(source, head("Tiesībsargs", "Par izpildi")));
    }

    private static LetterHead head(String addressee, String subject) {
        return new LetterHead(addressee, subject, null, null, null);
    }

    private void recommend(String no, String part, String answer) {
        db.update(
                "insert into care.recommendation (source, number, part, lead_body, answer) values (?, ?, ?, 'Centrs', ?)",
                source,
                no,
                part,
                answer);
    }

    private static LetterReading reading(EntityManager em) {
        return new LetterReading(em, db.dataSource(), CLOCK);
    }

    private <T> T serve(Function<LetterService, T> deed) {
        return db.inTransaction(em ->
                deed.apply(new LetterService(em, db.dataSource(), reading(em), CLOCK, Someone.with(Role.DIRECTOR))));
    }

    private <T> T ask(Function<LetterQueries, T> question) {
        return db.inTransaction(em -> question.apply(new LetterQueries(em, db.dataSource(), reading(em))));
    }

    private LetterSheet sheet() {
        return ask(q -> q.sheet(letter)).orElseThrow();
    }

    private PartRow part(String no) {
        return sheet().parts().stream()
                .filter(one -> one.number().equals(no))
                .findFirst()
                .orElseThrow();
    }

    private List<String> findings() {
        LetterSheet sheet = sheet();
        return ask(q -> q.findings(sheet)).stream()
                .map(one -> one.kind() + " " + one.word())
                .toList();
    }

    private int write(String no, String answer) {
        PartRow part = part(no);
        return serve(s -> s.savePart(part.id(), part.version(), answer, null));
    }

    private void finalise() {
        String fingerprint = sheet().fingerprint();
        serve(s -> {
            s.finalise(letter, fingerprint, PDF);
            return true;
        });
    }

    private void giveNumber() {
        giveNumber(TODAY);
    }

    private void giveNumber(LocalDate day) {
        int version = sheet().version();
        serve(s -> s.saveHead(letter, version, new LetterHead("Tiesībsargs", "Par izpildi", null, "1-5/7", day)));
    }

    private String refused(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    @Test
    void itStartsWithTheAnswersOfTheRegisterInTheOrderOfTheSource() {
        assertEquals(
                List.of("* Durvis ir atvērtas.", "*2a Piedalās.", "*2b Izvēlas.", "*10 null"),
                sheet().parts().stream()
                        .map(one -> one.number() + one.part() + " " + one.answer())
                        .collect(Collectors.toList()));
        assertEquals(List.of("NO_ANSWER "), findings());
    }

    @Test
    void whatIsRecommendedAfterTheStartIsMissingUntilItIsAnswered() {
        recommend("*11", "", null);
        assertEquals(0, part("*11").id());
        assertEquals(List.of("NO_ANSWER ", "NO_ANSWER "), findings());
        serve(s -> {
            s.complete(letter);
            return true;
        });
        assertTrue(part("*11").id() > 0);
    }

    @Test
    void aDraftWithdrawnGivesItsSourceBack() {
        serve(s -> {
            s.withdraw(letter, "sākts divreiz");
            return true;
        });
        assertTrue(ask(q -> q.sheet(letter)).isEmpty());
        assertTrue(
                ask(LetterQueries::sources).stream().anyMatch(one -> one.code().equals(source)));
        assertTrue(ask(LetterQueries::letters).stream().noneMatch(row -> row.id() == letter));
        assertEquals("letter.unknown", refused(() -> serve(s -> s.saveHead(letter, 1, head("x", "y")))));
        assertEquals("sākts divreiz", db.value("select withdrawn_reason from care.reply_letter where id = ?", letter));
        serve(s -> s.start(source, head("x", "y")));
    }

    @Test
    void relativesAreSearchedForAndThoseInTheirFunctionAreNot() {
        db.update("""
                insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id, legal_representative)
                select ?, 'Xavjers', 'Xantūzs', '2014-05-03', 'M', min(id), 'Vizbulīte Kastaņziede (māte)' from care.municipality""", source);
        db.update("""
                insert into care.relative (client_id, name, kind, may_contact, represents_as, ground, from_on)
                select id, n.name, n.kind, true, n.represents, 'PARAUGS', '2020-01-01'
                from care.client cross join (values
                    ('Mirdzante Kārkliņkrūma', 'guardian', 'guardian'), ('DSPC Vecružinvadītāja', 'institution', 'institution'),
                    ('Tiesnesīte Godavārde', 'other', 'orphans_court'), ('Darbinīte Kolēģīte', 'mother', 'parent')
                ) n (name, kind, represents) where client_no = ?""", source);
        db.update("""
                insert into care.employee (employee_no, given_name, family_name, profession)
                values (?, 'Darbinīte', 'Kolēģīte', 'carer')""", source);
        db.update("update care.client set family_name = 'Ykantūzs' where client_no = ?", source);
        write("*", "Xantūzam un Ykantūzam, dzimuši 03.05.14.");
        assertEquals(
                List.of("BIRTH_DATE 03.05.14", "NAME Xantūzam", "NAME Ykantūzam"),
                findings().stream()
                        .filter(one -> one.matches("(NAME|BIRTH_DATE) .*"))
                        .toList(),
                "under the earlier name too");
        write(
                "*",
                "Kastaņziedes kundze, Mirdzantei Kārkliņkrūmai, Vecružinvadītājai, Tiesnesītei Godavārdei un Darbinītei Kolēģītei.");
        assertEquals(
                List.of("NAME Kastaņziedes", "NAME Mirdzantei", "NAME Kārkliņkrūmai"),
                findings().stream().filter(one -> one.startsWith("NAME")).toList());
    }

    private <T> T wording(Function<WordingService, T> deed) {
        return db.inTransaction(em -> deed.apply(new WordingService(em, CLOCK, Someone.with(Role.DIRECTOR))));
    }

    @Test
    void aPhraseAddedByTheDirectorMarksUntilItIsWithdrawn() {
        write("*", "Par to tiks domāts.");
        assertTrue(findings().stream().noneMatch(one -> one.startsWith("VAGUE")));
        wording(s -> {
            s.addPhrase(new VaguePhrase("tiks domāts", "tiek|tiks domāt*"));
            return true;
        });
        assertTrue(findings().contains("VAGUE tiks domāts"));
        PhraseRow added = wording(WordingService::phrases).stream()
                .filter(row -> row.phrase().equals("tiks domāts"))
                .findFirst()
                .orElseThrow();
        assertEquals(CLOCK.instant(), added.addedAt());
        wording(s -> {
            s.withdrawPhrase(added.id(), added.version(), "pārāk plašs");
            return true;
        });
        assertTrue(findings().stream().noneMatch(one -> one.startsWith("VAGUE")));
        assertEquals(
                "letter.phrase_words",
                refused(() -> wording(s -> {
                    s.addPhrase(new VaguePhrase("x", "(a+)+"));
                    return true;
                })));
    }

    @Test
    void aWordLetStandIsFoundAgainOnceThatIsWithdrawn() {
        db.update("""
                insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
                select ?, 'Ziemcietīte', 'Ozolkalnīte', '2014-05-03', 'F', min(id) from care.municipality""", source);
        write("*", "Dārzā aug Ziemcietīte.");
        serve(s -> {
            s.letStand(letter, "Ziemcietīte", "augs");
            return true;
        });
        assertTrue(findings().stream().noneMatch(one -> one.startsWith("NAME")));
        WordRow row = wording(WordingService::words).stream()
                .filter(one -> one.letterId() == letter)
                .findFirst()
                .orElseThrow();
        assertEquals("augs", row.reason());
        wording(s -> {
            s.withdrawWord(row.id(), "ir bērns");
            return true;
        });
        assertTrue(findings().contains("NAME Ziemcietīte"));
        assertTrue(wording(WordingService::words).stream().noneMatch(one -> one.letterId() == letter));
    }

    @Test
    void whoWroteIsCalledByTheNameOfTheAccount() {
        db.update("insert into care.account (user_name, display_name) values ('test', 'Tests Testiņš')");
        write("*", "Durvis ir aizvērtas.");
        serve(s -> {
            s.letStand(letter, "Ziedonis", "dzejnieks");
            return true;
        });
        WordRow word = wording(WordingService::words).stream()
                .filter(one -> one.letterId() == letter)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Tests Testiņš", "Tests Testiņš", "Tests Testiņš"),
                List.of(
                        word.saidBy(),
                        ask(q -> q.saves(letter)).get(0).actor(),
                        ask(q -> q.saves(letter)).get(1).actor()));
        db.update("delete from care.account");
    }

    @Test
    void aSourceHasOneDraft() {
        assertThrows(Exception.class, () -> serve(s -> s.start(source, head("x", "y"))));
        assertTrue(
                ask(LetterQueries::sources).stream().noneMatch(one -> one.code().equals(source)));
    }

    @Test
    void rule18WhatIsMissingKeepsTheLetterFromBeingFinalised() {
        giveNumber();
        assertEquals("letter.not_complete", refused(this::finalise));
        write("*10", "Atbilde");
        db.update(
                "update care.commitment set owner = null where recommendation_id = ?",
                part("*10").recommendationId());
        assertEquals("letter.not_complete", refused(this::finalise));
        db.update(
                "update care.commitment set owner = 'C' where recommendation_id = ?",
                part("*10").recommendationId());
        finalise();
        assertTrue(sheet().isFinal());
    }

    @Test
    void itIsNotFinalWithoutNumberAndDay() {
        write("*10", "Atbilde");
        assertEquals("letter.needs_number_and_day", refused(this::finalise));
    }

    @Test
    void itIsNotFinalBeforeTheDayItBears() {
        write("*10", "Atbilde");
        giveNumber(TODAY.plusDays(1));
        assertEquals("letter.dated_ahead", refused(this::finalise));
        giveNumber(TODAY);
        finalise();
        assertTrue(sheet().isFinal(), "half past eleven at night in Riga it is today still");
    }

    @Test
    void theFinalLetterIsKeptWithItsHashAndTheRegisterAnswersAsItDoes() {
        write("*10", "Atbilde");
        giveNumber();
        finalise();
        ReplyLetter kept = ask(q -> q.sealed(letter)).orElseThrow();
        assertEquals(Sha256.of(PDF), kept.getSha256());
        assertEquals("test", kept.getFinalisedBy());
        assertEquals(
                "Atbilde",
                db.value("select answer from care.recommendation where source = ? and number = '*10'", source));
        assertEquals(1, (Integer)
                db.value("select version from care.recommendation where source = ? and number = '*'", source));
    }

    @Test
    void theDatabaseRefusesEveryChangeOfAFinalLetter() {
        write("*10", "Atbilde");
        giveNumber();
        finalise();
        assertEquals("letter.is_final", refused(() -> write("*10", "Cita")));
        for (String change : List.of(
                "update care.reply_letter set content = '' where id = ?",
                "update care.reply_letter set state = 'draft' where id = ?",
                "delete from care.reply_letter where id = ?",
                "update care.reply_letter_part set answer = 'x' where letter_id = ?",
                "delete from care.reply_letter_part where letter_id = ?",
                "insert into care.reply_letter_word (letter_id, word, reason, said_by, said_at) values (?, 'x', 'x', 'x', now())")) {
            Exception refused = assertThrows(IllegalStateException.class, () -> db.update(change, letter), change);
            assertTrue(
                    Objects.requireNonNull(refused.getMessage()).contains("reply_letter_final_is_never_changed"),
                    change);
        }
    }

    @Test
    void whatChangedSinceItWasPrintedIsNotFinalised() {
        write("*10", "Atbilde");
        giveNumber();
        String printed = sheet().fingerprint();
        db.update(
                "update care.commitment set due_on = '2026-07-01' where recommendation_id = ?",
                part("*2").recommendationId());
        assertThrows(
                OptimisticLockException.class,
                () -> serve(s -> {
                    s.finalise(letter, printed, PDF);
                    return true;
                }));
    }

    @Test
    void aPartChangedMeanwhileIsNotOverwrittenAndTheSameWordsAreNoChange() {
        PartRow seen = part("*");
        int version = serve(s -> s.savePart(seen.id(), seen.version(), "Jauna\r\nrinda ", ""));
        int again = serve(s -> s.savePart(seen.id(), version, "Jauna\nrinda", null));
        assertEquals(version, again);
        assertThrows(
                OptimisticLockException.class, () -> serve(s -> s.savePart(seen.id(), seen.version(), "Mana", null)));
        assertEquals("Jauna\nrinda", part("*").answer());
    }

    @Test
    void aClientOfAnotherCircleIsFoundAndTheDirectorMayLetAWordStand() {
        new MadeUp(db).outsider("L-" + number, "Kristers", "Kundziņš", LocalDate.of(2014, 5, 3), "Rēzeknes novads");
        write("*10", "Atbilde par Kristeru, kas dzimis 03.05.2014.");
        assertEquals(List.of("BIRTH_DATE 03.05.2014", "NAME Kristeru"), findings());
        assertEquals(
                "letter.word_needs_a_reason",
                refused(() -> serve(s -> {
                    s.letStand(letter, "Kristeru", " ");
                    return true;
                })));
        serve(s -> {
            s.letStand(letter, "Kristeru", "Tas ir darbinieks");
            return true;
        });
        assertEquals(List.of("BIRTH_DATE 03.05.2014"), findings());
    }

    @Test
    void theNumberOfAFileIsNobodyElsesAndMayNotStand() {
        new MadeUp(db).outsider("N-" + number, "Vizbulis", "Vējš", LocalDate.of(2013, 1, 2), "Rēzeknes novads");
        write("*10", "Atbilde lietā N-" + number + ".");
        assertEquals(
                "letter.word_is_a_number",
                refused(() -> serve(s -> {
                    s.letStand(letter, "N-" + number, "Cita lieta");
                    return true;
                })));
        db.update(
                "insert into care.reply_letter_word (letter_id, word, reason, said_by, said_at) values (?, ?, 'x', 'x', now())",
                letter,
                "n-" + number);
        assertEquals(List.of("CLIENT_NO N-" + number), findings(), "nor where it was let stand before");
    }

    @Test
    void theIntroductionIsKeptAndNamesNoClient() {
        new MadeUp(db).outsider("I-" + number, "Dagnija", "Smilga", LocalDate.of(2013, 1, 2), "Rēzeknes novads");
        write("*10", "Atbilde.");
        int version = sheet().version();
        LetterHead typed = new LetterHead("Tiesībsargs", "Par izpildi", "Centrs ziņo par Dagniju.", null, null);
        serve(s -> s.saveHead(letter, version, typed));
        assertEquals(typed, sheet().head());
        assertEquals(List.of("NAME Dagniju"), findings());
    }

    @Test
    void aSourceIsOfferedWithWhoseReportItIsAndItsFirstDay() {
        String other = "VI-" + number;
        for (String day : new String[] {"2026-02-03", "2026-02-01", null}) {
            db.update("""
                    insert into care.recommendation (source, number, lead_body, report_received_on)
                    values (?, ?, 'Centrs', ?::date)""", other, "N" + day, day);
        }
        assertEquals(
                List.of(new SourceRow(other, other, "other", LocalDate.of(2026, 2, 1))),
                ask(LetterQueries::sources).stream()
                        .filter(one -> one.code().equals(other))
                        .toList());
    }

    @Test
    void theLatestSealedLetterAnswersARecommendation() {
        assertNull(ask(LetterQueries::sealedAnswers).get(part("*").recommendationId()), "a draft answers nothing");
        write("*10", "Atbilde");
        giveNumber();
        finalise();
        SealedRow sealed = ask(LetterQueries::sealedAnswers).get(part("*").recommendationId());
        assertEquals(new SealedRow(part("*").recommendationId(), letter, "1-5/7", TODAY), sealed);
    }

    @Test
    void theNameOfAFileThatWasMergedIsFoundToo() {
        new MadeUp(db).outsider("M-" + number, "Teiksma", "Vējzirgs", LocalDate.of(2014, 5, 4), "Rēzeknes novads");
        db.update("delete from care.client where client_no = ?", "M-" + number);
        write("*10", "Atbilde Teiksmai.");
        assertEquals(List.of("NAME Teiksmai"), findings());
    }

    @Test
    void everySaveIsAVersionAndTwoAreComparedWordByWord() {
        write("*", "Durvis ir aizvērtas.");
        db.update("update care.history set at = at - interval '1 hour' where table_name = 'reply_letter_part'");
        write("*", "Durvis ir vienmēr aizvērtas.");
        List<SaveRow> saves = ask(q -> q.saves(letter));
        assertEquals(
                List.of(false, false, true),
                saves.stream().map(SaveRow::isFirst).toList());
        assertEquals("*", saves.get(0).number());
        List<PartChange> changes =
                ask(q -> q.changes(letter, saves.get(2).id(), saves.get(0).id()));
        assertEquals(
                List.of(new PartChange(
                        "answer",
                        "*",
                        "",
                        List.of(
                                new PartChange.Piece("same", "Durvis ir "),
                                new PartChange.Piece("removed", "atvērtas."),
                                new PartChange.Piece("added", "vienmēr aizvērtas.")))),
                changes);
        assertEquals(
                List.of(),
                ask(q -> q.changes(letter, saves.get(0).id(), saves.get(0).id())));
    }

    @Test
    void aSaveOfTheHeadIsAVersionTooAndToSealItIsNone() {
        write("*10", "Atbilde");
        int version = sheet().version();
        serve(s -> s.saveHead(
                letter, version, new LetterHead("Tiesībsargam", "Par izpildi", "Centrs ziņo:", "1-5/7", TODAY)));
        finalise();
        List<SaveRow> saves = ask(q -> q.saves(letter));
        assertEquals(
                List.of("head", "*10", "first"),
                saves.stream()
                        .map(save -> save.isFirst() ? "first" : save.isHead() ? "head" : save.number())
                        .toList());
        assertEquals(
                List.of(
                        "addressee: Tiesībsargs > Tiesībsargam",
                        "number:  > 1-5/7",
                        "day:  > 31.03.2026",
                        "introduction:  > Centrs ziņo:"),
                ask(q -> q.changes(letter, saves.get(1).id(), saves.get(0).id())).stream()
                        .map(one -> one.field() + ": " + words(one, "removed") + " > " + words(one, "added"))
                        .toList());
        assertEquals(
                List.of(true, true, true, true, false),
                ask(q -> q.changes(letter, saves.get(2).id(), saves.get(0).id())).stream()
                        .map(PartChange::isHead)
                        .toList(),
                "the head stands before the parts");
    }

    private static String words(PartChange change, String kind) {
        return change.pieces().stream()
                .filter(piece -> piece.kind().equals(kind))
                .map(PartChange.Piece::words)
                .collect(Collectors.joining());
    }

    @Test
    void whatIsTypedInTheHeadWithinTenMinutesIsOneVersion() {
        giveNumber(TODAY.plusDays(1));
        giveNumber(TODAY);
        assertEquals(2, ask(q -> q.saves(letter)).size());
        db.update(
                "update care.history set at = at - interval '11 minutes' where table_name = 'reply_letter' and row_id = ?",
                letter);
        giveNumber(TODAY.minusDays(1));
        assertEquals(3, ask(q -> q.saves(letter)).size());
    }
}
