package lv.vecruzina.ejb.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Sha256;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A purchase (pirkums) with its receipt; withdrawn where it was wrong, and what it brought waits again. */
@Entity
@Table(name = "purchase", schema = "care")
@SequenceGenerator(name = "purchase", sequenceName = "care.purchase_id_seq", allocationSize = 1)
public class Purchase extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchase")
    private long id;

    @Column(name = "bought_on")
    private LocalDate boughtOn;

    private String shop;

    @Column(name = "amount_eur")
    private BigDecimal amountEur;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    private @Nullable String sha256;
    private byte @Nullable [] content;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Purchase() {}

    Purchase(PurchaseDraft draft, String recordedBy, Instant recordedAt) {
        this.boughtOn = draft.boughtOn();
        this.shop = draft.shop().strip();
        this.amountEur = draft.amountEur();
        this.employeeId = draft.employeeId();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Keeps the receipt as it was given. */
    void keep(String name, String type, byte[] bytes) {
        this.fileName = name;
        this.mediaType = type;
        this.content = bytes.clone();
        this.sha256 = Sha256.of(bytes);
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable String getMediaType() {
        return mediaType;
    }

    public byte @Nullable [] getContent() {
        return content == null ? null : content.clone();
    }
}
