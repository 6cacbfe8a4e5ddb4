package lv.vecruzina.ejb.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Withdrawable;

/** A browser that staff share (koplietota ierīce), known by a token in its cookie; only the token's hash is kept. */
@Entity
@Table(name = "shared_device", schema = "care")
@SequenceGenerator(name = "shared_device", sequenceName = "care.shared_device_id_seq", allocationSize = 1)
public class SharedDevice extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_device")
    private long id;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SharedDevice() {}

    SharedDevice(String name, String tokenHash, String madeBy, Instant madeAt) {
        this.name = name.strip();
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public long getId() {
        return id;
    }
}
