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
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * A client of the centre (klients): who they are. What they receive is a placement; their personal code is kept encrypted
 * and is no key.
 */
@Entity
@Table(name = "client", schema = "care")
@SequenceGenerator(name = "client", sequenceName = "care.client_id_seq", allocationSize = 1)
public class Client extends Withdrawable {
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

    @Column(name = "under_guardianship")
    private boolean underGuardianship;

    @Column(name = "personal_code_cipher")
    private byte @Nullable [] personalCodeCipher;

    @Column(name = "personal_code_hash")
    private byte @Nullable [] personalCodeHash;

    @Column(name = "search_name", insertable = false, updatable = false)
    private String searchName;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Client() {}

    @SuppressWarnings("NullAway.Init")
    public Client(String clientNo, ClientDraft draft) {
        this.clientNo = clientNo;
        change(draft);
    }

    /** Takes over what was typed. */
    public final void change(ClientDraft draft) {
        this.givenName = draft.givenName();
        this.familyName = draft.familyName();
        this.birthDate = draft.birthDate();
        this.sex = draft.sex();
        this.municipalityId = draft.municipalityId();
        this.legalStatus = draft.legalStatus();
        this.fatherRecorded = draft.fatherRecorded();
        this.underGuardianship = draft.underGuardianship();
    }

    /** Takes the code now in force; the database keeps the one before. */
    void identify(byte[] cipher, byte[] hash) {
        this.personalCodeCipher = cipher.clone();
        this.personalCodeHash = hash.clone();
    }

    /** No code is in force any more; the database keeps the one before. */
    void forgetCode() {
        this.personalCodeCipher = null;
        this.personalCodeHash = null;
    }

    /** What is known of the disability now; the dated decisions lie in their own table. */
    public void disabled(@Nullable String grade) {
        this.disability = grade;
    }

    /** What the birth register says of the father: an entry or none. */
    public void recordFather(boolean recorded) {
        this.fatherRecorded = recorded;
    }

    ClientDraft draft() {
        return new ClientDraft(
                givenName, familyName, birthDate, sex, municipalityId, legalStatus, fatherRecorded, underGuardianship);
    }

    boolean isIdentified() {
        return personalCodeHash != null && personalCodeCipher != null;
    }

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

    public boolean isUnderGuardianship() {
        return underGuardianship;
    }

    public int getVersion() {
        return version;
    }
}
