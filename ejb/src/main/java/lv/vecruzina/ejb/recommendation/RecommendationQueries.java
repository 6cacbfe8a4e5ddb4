package lv.vecruzina.ejb.recommendation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads the register of recommendations (rekomendāciju reģistrs). It holds no client, so no circle limits it. */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY,
    Role.INSPECTOR
})
public class RecommendationQueries {
    private static final List<String> CARRIERS = List.of(
            Role.DIRECTOR,
            Role.SOCIAL_WORKER,
            Role.SPECIALIST,
            Role.ACCOUNTANT,
            Role.DATA_PROTECTION,
            Role.MUNICIPALITY);

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Inject
    private LeadCircle circle;

    /** All recommendation parts by source and number, as they stand today. */
    public List<RecommendationRow> all() {
        return read(dataSource, LocalDate.now(clock));
    }

    static List<RecommendationRow> read(DataSource dataSource, LocalDate day) {
        return Sql.rows(
                dataSource,
                "recommendation/rows",
                row -> new RecommendationRow(
                        row.getLong("id"),
                        row.getString("source"),
                        row.getString("number"),
                        row.getString("part"),
                        row.getString("text"),
                        row.getString("lead_body"),
                        row.getObject("report_received_on", LocalDate.class),
                        row.getObject("reply_due_on", LocalDate.class),
                        row.getBoolean("answered"),
                        row.getString("own_status"),
                        row.getString("ombudsman_status"),
                        row.getInt("commitments"),
                        row.getInt("done"),
                        row.getInt("late"),
                        row.getInt("incomplete"),
                        row.getBoolean("proven")),
                day);
    }

    /** What was not implemented at the end of a year and goes over into the next, as it stood on 31 December. */
    public List<RecommendationRow> carriedOver(int year) {
        return carriedOver(dataSource, LocalDate.of(year, Month.DECEMBER, 31));
    }

    static List<RecommendationRow> carriedOver(DataSource dataSource, LocalDate yearEnd) {
        return read(dataSource, yearEnd).stream()
                .filter(row -> row.reportReceivedOn() == null
                        || !row.reportReceivedOn().isAfter(yearEnd))
                .filter(RecommendationRow::isLeft)
                .toList();
    }

    /** Whether the caller works on what this body leads; everybody else reads. */
    public boolean leads(String leadBody) {
        return circle.leads(leadBody);
    }

    /** The sources by code. */
    public List<RecommendationSource> sources() {
        return em.createQuery("select s from RecommendationSource s order by s.code", RecommendationSource.class)
                .getResultList();
    }

    /** Who can carry out or validate a commitment, by name; accounts that are disabled are left out. */
    public List<PersonRow> people() {
        return em.createQuery("""
                        select distinct new lv.vecruzina.ejb.recommendation.PersonRow(a.userName, a.displayName)
                        from Account a join a.roles r where r in :roles and a.disabledAt is null
                        order by a.displayName""", PersonRow.class)
                .setParameter("roles", CARRIERS)
                .getResultList();
    }

    /** Every step of the commitments of a recommendation, the newest first. */
    public List<CommitmentStep> steps(long recommendationId) {
        return em.createQuery("""
                        select s from CommitmentStep s, Commitment c
                        where c.id = s.commitmentId and c.recommendationId = :id order by s.id desc""", CommitmentStep.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    /** The texts of the answers, by the id of the recommendation; one without an answer is not in it. */
    public Map<Long, String> answers() {
        return em.createQuery("select r from Recommendation r where r.answer is not null", Recommendation.class)
                .getResultStream()
                .collect(Collectors.toMap(Recommendation::getId, one -> Objects.requireNonNull(one.getAnswer())));
    }

    public Optional<Recommendation> find(long id) {
        return Optional.ofNullable(em.find(Recommendation.class, id));
    }

    /** Statuses of a recommendation, the newest first. */
    public List<RecommendationStatus> statuses(long recommendationId) {
        return em.createQuery("""
                        select s from RecommendationStatus s where s.recommendationId = :id
                        order by s.since desc, s.saidBy""", RecommendationStatus.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    /** Statuses of a recommendation that were taken back, the latest first. */
    public List<StatusTakenBack> statusesTakenBack(long recommendationId) {
        return Sql.rows(
                dataSource,
                "recommendation/status_taken_back",
                row -> new StatusTakenBack(
                        row.getString("said_by"),
                        row.getObject("since", LocalDate.class),
                        row.getString("status"),
                        row.getString("reason"),
                        row.getString("taken_back_by")),
                recommendationId);
    }

    /** Commitments of a recommendation by number. */
    public List<CommitmentRow> commitments(long recommendationId) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.recommendation.CommitmentRow(
                            c.id, c.version, c.commitmentNo, c.text, c.owner, c.ownerUser, c.deputyUser,
                            c.validatorUser, c.dueOn, c.recurrence, c.namesPeriod, c.nextDueOn, c.claimedOn, c.doneOn, c.evidence)
                        from Commitment c where c.recommendationId = :id and c.withdrawnAt is null
                        order by length(c.commitmentNo), c.commitmentNo""", CommitmentRow.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    /** What proves the commitments of a recommendation, the newest first; withdrawn is left out. */
    public List<EvidenceRow> evidence(long recommendationId) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.recommendation.EvidenceRow(
                            e.id, e.commitmentId, e.fileName, e.revision, e.indicatorCode, e.page, e.sha256, e.description,
                            e.validUntil, e.addedAt, e.addedBy)
                        from Evidence e, Commitment c where c.id = e.commitmentId and c.recommendationId = :id
                        and e.withdrawnAt is null order by e.addedAt desc""", EvidenceRow.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    /**
     * The content of a file of evidence; empty where it is unknown or withdrawn. It may name people: a municipality's official
     * opens those of what the municipality leads or the official works on, an inspector none.
     */
    @RolesAllowed({
        Role.DIRECTOR,
        Role.SOCIAL_WORKER,
        Role.SPECIALIST,
        Role.ACCOUNTANT,
        Role.DATA_PROTECTION,
        Role.MUNICIPALITY
    })
    public Optional<Evidence> evidenceFile(long evidenceId) {
        return Optional.ofNullable(em.find(Evidence.class, evidenceId))
                .filter(found -> !found.isWithdrawn() && found.isFile() && circle.opens(found.getCommitmentId()));
    }
}
