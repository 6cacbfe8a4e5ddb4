package lv.vecruzina.ejb.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A decision on a client's disability (invaliditāte), from its first to its last day. */
@Entity
@Table(name = "disability", schema = "care")
@SequenceGenerator(name = "disability", sequenceName = "care.disability_id_seq", allocationSize = 1)
public class Disability extends Withdrawable {
    public static final List<String> GRADES = List.of("child", "I", "II", "III");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disability")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String grade;

    @Column(name = "statement_no")
    private String statementNo;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Disability() {}

    public Disability(long clientId, String grade, String statementNo, LocalDate fromOn, @Nullable LocalDate untilOn) {
        this.clientId = clientId;
        this.grade = grade;
        this.statementNo = statementNo;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
    }

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }
}
