package lv.vecruzina.ejb.choice;

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

/** A good children may choose (izvēles prece), while it is offered. */
@Entity
@Table(name = "choice_good", schema = "care")
@SequenceGenerator(name = "choice_good", sequenceName = "care.choice_good_id_seq", allocationSize = 1)
public class ChoiceGood {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "choice_good")
    private long id;

    private String kind;
    private String name;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ChoiceGood() {}

    public ChoiceGood(String kind, String name, LocalDate fromOn) {
        this.kind = kind;
        this.name = name.strip();
        this.fromOn = fromOn;
    }

    /** Ends the offer: the day is the first it is no longer offered on. */
    public void end(LocalDate firstDayNoLonger) {
        this.untilOn = firstDayNoLonger;
    }

    public boolean isOfferedOn(LocalDate day) {
        return !fromOn.isAfter(day) && (untilOn == null || untilOn.isAfter(day));
    }

    public long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public int getVersion() {
        return version;
    }
}
