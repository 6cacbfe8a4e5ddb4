package lv.vecruzina.ejb.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A kind of session the centre offers (nodarbības veids), while it is offered; sessions keep its words. */
@Entity
@Table(name = "session_kind", schema = "care")
@SequenceGenerator(name = "session_kind", sequenceName = "care.session_kind_id_seq", allocationSize = 1)
public class SessionKind {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_kind")
    private long id;

    private String name;
    private @Nullable String about;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SessionKind() {}

    SessionKind(String name, @Nullable String about, LocalDate fromOn) {
        this.name = name.strip().replaceAll("\\s+", " ");
        this.about = about;
        this.fromOn = fromOn;
    }

    /** Ends it: the day is the first it is no longer offered on. */
    void end(LocalDate firstDayNoLonger) {
        this.untilOn = firstDayNoLonger;
    }

    boolean isOfferedOn(LocalDate day) {
        return !fromOn.isAfter(day) && (untilOn == null || untilOn.isAfter(day));
    }

    public int getVersion() {
        return version;
    }
}
