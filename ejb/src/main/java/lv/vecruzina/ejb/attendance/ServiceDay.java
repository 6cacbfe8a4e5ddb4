package lv.vecruzina.ejb.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day on which a service is open or closed otherwise than the working days say (darba diena pēc rīkojuma). */
@Entity
@Table(name = "service_day", schema = "care")
@SequenceGenerator(name = "service_day", sequenceName = "care.service_day_id_seq", allocationSize = 1)
public class ServiceDay {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_day")
    private long id;

    @Column(name = "service_id")
    private long serviceId;

    private LocalDate day;

    @Column(name = "is_open")
    private boolean open;

    private String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ServiceDay() {}

    public ServiceDay(long serviceId, LocalDate day, boolean open, String reason) {
        this.serviceId = serviceId;
        this.day = day;
        this.open = open;
        this.reason = reason;
    }

    /** Says it otherwise; the history keeps what was said before. */
    public void say(boolean open, String reason) {
        this.open = open;
        this.reason = reason;
    }

    public long getServiceId() {
        return serviceId;
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isOpen() {
        return open;
    }

    public String getReason() {
        return reason;
    }
}
