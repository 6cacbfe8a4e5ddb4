package lv.vecruzina.ejb.client;

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

/**
 * A client of the centre (klients): who they are. What they receive is a placement; their personal code is kept encrypted
 * and is no key.
 */
@Entity
@Table(name = "client", schema = "care")
@SequenceGenerator(name = "client", sequenceName = "care.client_id_seq", allocationSize = 1)
public class Client {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client")
    private long id;

    @Column(name = "client_no")
    private String clientNo;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String sex;

    @Column(name = "municipality_id")
    private long municipalityId;

    @Column(name = "legal_status")
    private @Nullable String legalStatus;

    private @Nullable String disability;

    @Column(name = "father_recorded")
    private @Nullable Boolean fatherRecorded;

    @Column(name = "legal_representative")
    private @Nullable String legalRepresentative;

    @Column(name = "search_name", insertable = false, updatable = false)
    private String searchName;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Client() {}

    public long getId() {
        return id;
    }

    public String getClientNo() {
        return clientNo;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    /** F or M. */
    public String getSex() {
        return sex;
    }

    public long getMunicipalityId() {
        return municipalityId;
    }

    public @Nullable String getLegalStatus() {
        return legalStatus;
    }

    public @Nullable String getDisability() {
        return disability;
    }

    public @Nullable Boolean getFatherRecorded() {
        return fatherRecorded;
    }

    public @Nullable String getLegalRepresentative() {
        return legalRepresentative;
    }
}
