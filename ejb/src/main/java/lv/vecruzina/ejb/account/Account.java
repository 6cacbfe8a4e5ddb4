package lv.vecruzina.ejb.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import lv.vecruzina.ejb.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A user of the system (lietotājs). Begins without a password; a one-time code lets its owner set the first one, and later
 * a new one. It is never deleted, only disabled, because the history names it.
 */
@Entity
@Table(schema = "care", name = "account")
public class Account {
    @Id
    @SequenceGenerator(name = "account", schema = "care", sequenceName = "account_id_seq", allocationSize = 1)
    @GeneratedValue(generator = "account")
    private Long id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @ElementCollection
    @CollectionTable(schema = "care", name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Column(name = "municipality_id")
    private @Nullable Long municipalityId;

    @Column(name = "employee_id")
    private @Nullable Long employeeId;

    private @Nullable String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_set_at")
    private @Nullable Instant passwordSetAt;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_expires_at")
    private @Nullable Instant codeExpiresAt;

    @Column(name = "pin_hash")
    private @Nullable String pinHash;

    @Column(name = "pin_set_at")
    private @Nullable Instant pinSetAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // the id comes with the row
    public Account(String userName, AccountDraft draft) {
        this.userName = userName;
        change(draft);
    }

    /** Takes over what was typed: name, address and roles. */
    public final void change(AccountDraft draft) {
        displayName = draft.displayName();
        email = draft.email();
        municipalityId = draft.municipalityId();
        roles.retainAll(draft.roles());
        roles.addAll(draft.roles());
    }

    /** Says which employee the user is: whom they see follows from that employee's responsibilities. */
    public void belongsTo(@Nullable Long employeeId) {
        this.employeeId = employeeId;
    }

    /** A new password, or none, ends every code. */
    public void setPassword(@Nullable String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = hash == null ? null : now;
        codeHash = null;
        codeExpiresAt = null;
    }

    /** For shared devices alone. */
    public void takePin(String hash, Instant now) {
        pinHash = hash;
        pinSetAt = now;
    }

    public void dropPin() {
        pinHash = null;
        pinSetAt = null;
    }

    public boolean mayComeByPin() {
        return isEnabled() && Pin.isFor(roles);
    }

    /** Lets the owner set a new password once; the old password stays good until then. */
    public void giveCode(String hash, Instant expiresAt) {
        codeHash = hash;
        codeExpiresAt = expiresAt;
    }

    public void disable(Instant now) {
        disabledAt = now;
    }

    public void enable() {
        disabledAt = null;
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }

    public boolean isAdministrator() {
        return isEnabled() && roles.contains(Role.ADMINISTRATOR);
    }

    public Long getId() {
        return id;
    }

    public String getUserName() {
        return userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    public @Nullable Long getMunicipalityId() {
        return municipalityId;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public @Nullable String getPasswordHash() {
        return passwordHash;
    }

    public @Nullable String getPinHash() {
        return pinHash;
    }

    public @Nullable Instant getPasswordSetAt() {
        return passwordSetAt;
    }

    /** Hash of the code that is good at the moment; null where there is none. */
    public @Nullable String codeHashAt(Instant now) {
        return codeExpiresAt != null && now.isBefore(codeExpiresAt) ? codeHash : null;
    }

    public @Nullable Instant getCodeExpiresAt() {
        return codeExpiresAt;
    }

    public int getVersion() {
        return version;
    }
}
