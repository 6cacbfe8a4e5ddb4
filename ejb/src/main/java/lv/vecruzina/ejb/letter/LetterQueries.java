package lv.vecruzina.ejb.letter;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads reply letters (atbildes vēstules), what is found in them, and their versions. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class LetterQueries {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private LetterReading reading;

    @SuppressWarnings("NullAway.Init")
    protected LetterQueries() {}

    LetterQueries(EntityManager em, DataSource dataSource, LetterReading reading) {
        this.em = em;
        this.dataSource = dataSource;
        this.reading = reading;
    }

    /** All letters, drafts first. */
    public List<LetterRow> letters() {
        return Sql.rows(
                dataSource,
                "letter/letters",
                row -> new LetterRow(
                        row.getLong("id"),
                        row.getString("source"),
                        row.getString("subject"),
                        row.getBoolean("is_final"),
                        row.getString("letter_no"),
                        row.getObject("dated_on", LocalDate.class),
                        row.getInt("parts"),
                        row.getInt("answered")));
    }

    /** Sources that no draft answers yet. */
    public List<SourceRow> sources() {
        return Sql.rows(
                dataSource,
                "letter/sources",
                row -> new SourceRow(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getObject("received_on", LocalDate.class)));
    }

    public Optional<LetterSheet> sheet(long id) {
        return reading.sheet(id);
    }

    /** What is found in the letter, the head first, then part by part. */
    public List<Finding> findings(LetterSheet sheet) {
        return reading.findings(sheet);
    }

    /** The letter as it is kept; empty where it is unknown or a draft. */
    public Optional<ReplyLetter> sealed(long id) {
        return Optional.ofNullable(em.find(ReplyLetter.class, id)).filter(ReplyLetter::isFinal);
    }

    /** The latest sealed letter that answers it, by the id of the recommendation. */
    public Map<Long, SealedRow> sealedAnswers() {
        return Sql.rows(
                        dataSource,
                        "letter/sealed_answers",
                        row -> new SealedRow(
                                row.getLong("recommendation_id"),
                                row.getLong("letter_id"),
                                row.getString("letter_no"),
                                row.getObject("dated_on", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(SealedRow::recommendationId, Function.identity()));
    }

    /** Versions of the letter, the newest first; every save lies in the history. */
    public List<SaveRow> saves(long id) {
        return Sql.rows(
                dataSource,
                "letter/saves",
                row -> new SaveRow(
                        row.getLong("id"),
                        instant(row.getObject("at", OffsetDateTime.class)),
                        row.getString("actor"),
                        row.getString("number"),
                        row.getString("part"),
                        row.getBoolean("is_first"),
                        row.getBoolean("is_head")),
                id);
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    /** What differs of the head and of the parts between two versions, in the order of the letter. */
    public List<PartChange> changes(long id, long older, long newer) {
        return Sql.rows(
                        dataSource,
                        "letter/at_two_saves",
                        row -> PartChange.between(
                                row.getString("field"),
                                row.getString("number"),
                                row.getString("part"),
                                row.getString("before"),
                                row.getString("after")),
                        id,
                        older,
                        newer)
                .stream()
                .filter(PartChange::isChanged)
                .toList();
    }
}
