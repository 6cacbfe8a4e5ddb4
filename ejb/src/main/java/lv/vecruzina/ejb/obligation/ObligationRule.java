package lv.vecruzina.ejb.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/** A rule of the legal clock (pienākuma pamats): whom it asks, on what ground, and when somebody else is told. */
@Entity
@Table(name = "obligation_rule", schema = "care")
public class ObligationRule {
    /** Rule 15: a child who ran away is told to both at once. */
    static final List<String> RUNAWAY = List.of("RUNAWAY_POLICE", "RUNAWAY_ORPHANS_COURT");

    /** Rule 2: a child taken in without a decision is told to both the next working day. */
    static final List<String> UNDECIDED = List.of("UNDECIDED_ORPHANS_COURT", "UNDECIDED_SOCIAL_SERVICE");

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    @Id
    private long id;

    private String code;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "name_lv")
    private String nameLv;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "todo_lv")
    private String todoLv;

    @Column(name = "todo_en")
    private String todoEn;

    /** When it is due; {CODE} or {CODE.variant} stands for a parameter's value. */
    @Column(name = "due_lv")
    private String dueLv;

    @Column(name = "due_en")
    private String dueEn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "remind_days")
    private @Nullable Integer remindDays;

    @Column(name = "remind_again_days")
    private @Nullable Integer remindAgainDays;

    @Column(name = "escalate_days")
    private int escalateDays;

    @Column(name = "owner_role")
    private String ownerRole;

    private String kind;

    private @Nullable String page;

    @Column(name = "shown_by_records_alone")
    private boolean shownByRecordsAlone;

    @SuppressWarnings("NullAway.Init")
    protected ObligationRule() {}

    public String getCode() {
        return code;
    }

    /** Whether nobody's word but the records say that it was done; it may still be excused. */
    public boolean isShownByRecordsAlone() {
        return shownByRecordsAlone;
    }

    public String getNameLv() {
        return nameLv;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getTodoLv() {
        return todoLv;
    }

    public String getTodoEn() {
        return todoEn;
    }

    public String getDueLv() {
        return dueLv;
    }

    public String getDueEn() {
        return dueEn;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day on which something can arise by it; null while no end is known. */
    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public String getOwnerRole() {
        return ownerRole;
    }

    /** {@code breach} where being late is one, otherwise {@code alert}. */
    public String getKind() {
        return kind;
    }

    /** Days before it is due that its owner is reminded; null where it is due the moment it is known. */
    public @Nullable Integer getRemindDays() {
        return remindDays;
    }

    /** Days before it is due of the second reminder; null where there is none. */
    public @Nullable Integer getRemindAgainDays() {
        return remindAgainDays;
    }

    /** Days after it was due that it goes to the director; never before the day after. */
    public int getEscalateDays() {
        return Math.max(escalateDays, 1);
    }

    /** What is due on a day is not late on that day: its last second in Riga. */
    static Instant endOf(LocalDate day) {
        return day.atTime(LAST).atZone(Riga.ZONE).toInstant();
    }
}
