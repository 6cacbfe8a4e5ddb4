package lv.vecruzina.web.client;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.client.ClientDraft;
import lv.vecruzina.ejb.client.CodeEntry;
import lv.vecruzina.ejb.client.PersonalCode;
import org.jspecify.annotations.Nullable;

/** What is typed of a client (klienta ievade); it stays as it was when the draft is refused. */
public class ClientForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String givenName = "";
    private String familyName = "";
    private @Nullable LocalDate birthDate;
    private String code = "";
    private boolean codeConfirmed;
    private @Nullable String codeReason;
    private @Nullable String sex;
    private @Nullable Long municipalityId;
    private @Nullable String legalStatus;
    private @Nullable Boolean fatherRecorded;
    private boolean underGuardianship;

    void fill(ClientDraft draft) {
        givenName = draft.givenName();
        familyName = draft.familyName();
        birthDate = draft.birthDate();
        sex = draft.sex();
        municipalityId = draft.municipalityId();
        legalStatus = draft.legalStatus();
        fatherRecorded = draft.fatherRecorded();
        underGuardianship = draft.underGuardianship();
    }

    /** The draft; what the page needs is there. */
    ClientDraft draft() {
        return new ClientDraft(
                givenName,
                familyName,
                Objects.requireNonNull(birthDate),
                Objects.requireNonNull(sex),
                Objects.requireNonNull(municipalityId),
                legalStatus,
                fatherRecorded,
                underGuardianship);
    }

    /** The code typed; null where none is. */
    @Nullable
    CodeEntry entry() {
        return code.isBlank() ? null : new CodeEntry(code, codeConfirmed, codeReason);
    }

    /** Whether the check digit is wrong, which somebody must confirm. */
    public boolean isCodeDoubtful() {
        return PersonalCode.read(code)
                .filter(read -> read.isPossible() && !read.checkDigitHolds())
                .isPresent();
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName == null ? "" : givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName == null ? "" : familyName;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code.strip();
    }

    public boolean isCodeConfirmed() {
        return codeConfirmed;
    }

    public void setCodeConfirmed(boolean codeConfirmed) {
        this.codeConfirmed = codeConfirmed;
    }

    public @Nullable String getCodeReason() {
        return codeReason;
    }

    public void setCodeReason(@Nullable String codeReason) {
        this.codeReason = codeReason;
    }

    public @Nullable String getSex() {
        return sex;
    }

    public void setSex(@Nullable String sex) {
        this.sex = sex;
    }

    public @Nullable Long getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable Long municipalityId) {
        this.municipalityId = municipalityId;
    }

    public @Nullable String getLegalStatus() {
        return legalStatus;
    }

    public void setLegalStatus(@Nullable String legalStatus) {
        this.legalStatus = legalStatus;
    }

    public @Nullable Boolean getFatherRecorded() {
        return fatherRecorded;
    }

    public void setFatherRecorded(@Nullable Boolean fatherRecorded) {
        this.fatherRecorded = fatherRecorded;
    }

    public boolean isUnderGuardianship() {
        return underGuardianship;
    }

    public void setUnderGuardianship(boolean underGuardianship) {
        this.underGuardianship = underGuardianship;
    }
}
