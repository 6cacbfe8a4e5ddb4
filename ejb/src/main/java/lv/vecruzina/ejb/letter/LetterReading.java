package lv.vecruzina.ejb.letter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Sql;

/**
 * Reads a reply letter with its commitments, and checks it (vēstules lasīšana). The check knows every client's name, also those
 * the writer may not see: it tells the word that stands in the text and nothing else.
 */
@Dependent
public class LetterReading {
    private record Promised(long recommendationId, PromiseRow promise) {}

    private record Mark(String kind, String words) {}

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LetterReading() {}

    LetterReading(EntityManager em, DataSource dataSource, Clock clock) {
        this.em = em;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    Optional<LetterSheet> sheet(long id) {
        return Optional.ofNullable(em.find(ReplyLetter.class, id))
                .filter(letter -> !letter.isWithdrawn())
                .map(letter -> new LetterSheet(
                        id, letter.getVersion(), letter.getSource(), letter.isFinal(), letter.getHead(), parts(id)));
    }

    private List<PartRow> parts(long letterId) {
        Map<Long, List<PromiseRow>> promises =
                Sql.rows(dataSource, "letter/promises", LetterReading::promised, LocalDate.now(clock), letterId)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Promised::recommendationId,
                                Collectors.mapping(Promised::promise, Collectors.toList())));
        return Sql.rows(
                dataSource,
                "letter/parts",
                row -> new PartRow(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("recommendation_id"),
                        row.getString("number"),
                        row.getString("part"),
                        row.getString("text"),
                        row.getString("lead_body"),
                        row.getString("own_status"),
                        row.getString("answer"),
                        row.getString("not_yet"),
                        promises.getOrDefault(row.getLong("recommendation_id"), List.of())),
                LocalDate.now(clock),
                letterId);
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(
                row.getLong("recommendation_id"),
                new PromiseRow(
                        row.getString("commitment_no"),
                        row.getString("text"),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("recurrence"),
                        row.getBoolean("names_period"),
                        row.getBoolean("proven")));
    }

    /** Everything found in the letter, part by part. */
    List<Finding> findings(LetterSheet sheet) {
        return new LetterCheck(
                        new Vague(phrases(), LocalDate.now(clock)), new Identifying(clients()), allowed(sheet.id()))
                .of(sheet.headWords(), sheet.parts());
    }

    /** The words of a text that identify a client, or may. */
    List<String> identifying(String text) {
        return new Identifying(clients())
                .in(0, text)
                .map(Finding::word)
                .distinct()
                .toList();
    }

    /** Whether nothing in the words is the number of a file or a personal code. */
    boolean mayStand(String words) {
        return new Identifying(clients()).in(0, words).allMatch(Finding::mayStand);
    }

    private List<VaguePhrase> phrases() {
        return Sql.rows(
                dataSource,
                "letter/phrases",
                row -> new VaguePhrase(row.getString("phrase"), row.getString("words")),
                LocalDate.now(clock));
    }

    private KnownClients clients() {
        Map<String, List<String>> marks = Sql.rows(
                        dataSource,
                        "letter/client_marks",
                        row -> new Mark(row.getString("kind"), Objects.requireNonNull(row.getString("words"))))
                .stream()
                .collect(Collectors.groupingBy(Mark::kind, Collectors.mapping(Mark::words, Collectors.toList())));
        Set<LocalDate> birthDates = marks.getOrDefault("birth_date", List.of()).stream()
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        return new KnownClients(
                marks.getOrDefault("given", List.of()),
                marks.getOrDefault("family", List.of()),
                marks.getOrDefault("relative", List.of()),
                birthDates,
                marks.getOrDefault("number", List.of()));
    }

    private Set<String> allowed(long letterId) {
        return new HashSet<>(em.createQuery(
                        "select w.word from ReplyLetterWord w where w.letterId = :id and w.withdrawnAt is null",
                        String.class)
                .setParameter("id", letterId)
                .getResultList());
    }
}
