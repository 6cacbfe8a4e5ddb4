package lv.vecruzina.ejb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A group of clients (grupa) who spend their days together, of one service or of several. */
@Entity
@Table(name = "client_group", schema = "care")
@SequenceGenerator(name = "client_group", sequenceName = "care.client_group_id_seq", allocationSize = 1)
public class ClientGroup extends Dated {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_group")
    private long id;

    private String name;

    @Column(name = "service_id")
    private @Nullable Long serviceId;

    @SuppressWarnings("NullAway.Init")
    protected ClientGroup() {}

    public ClientGroup(String name, @Nullable Long serviceId, LocalDate fromOn) {
        super(fromOn, null);
        this.name = name;
        this.serviceId = serviceId;
    }

    public String getName() {
        return name;
    }

    public @Nullable Long getServiceId() {
        return serviceId;
    }

    public long getId() {
        return id;
    }
}
