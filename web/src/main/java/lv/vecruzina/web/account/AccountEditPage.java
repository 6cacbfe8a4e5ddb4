package lv.vecruzina.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.account.AccountDetail;
import lv.vecruzina.ejb.account.AccountDraft;
import lv.vecruzina.ejb.account.AccountService;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.MunicipalityChoice;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One user (lietotājs): name, roles, the door open or closed, and the one-time code, which is shown once. */
@Named
@ViewScoped
public class AccountEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AccountService accounts;

    @Inject
    private CurrentUser currentUser;

    private @Nullable AccountDetail account;
    private List<MunicipalityChoice> municipalities = List.of();
    private String userName = "";
    private String displayName = "";
    private @Nullable String email;
    private List<String> roles = new ArrayList<>();
    private @Nullable Long municipalityId;
    private @Nullable String code;

    @PostConstruct
    void open() {
        municipalities = accounts.municipalities();
        String id = Faces.getRequestParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            read(Long.parseLong(id));
        }
    }

    private void read(long id) {
        AccountDetail found = accounts.open(id);
        account = found;
        userName = found.userName();
        displayName = found.displayName();
        email = found.email();
        roles = new ArrayList<>(
                Role.ALL.stream().filter(found.roles()::contains).toList());
        municipalityId = found.municipalityId();
    }

    /** Adds the user and shows the code for the first password, or saves the changes and returns to the list. */
    public @Nullable String save() {
        if (account == null) {
            long id = accounts.add(userName, draft());
            code = accounts.giveCode(id);
            read(id);
            Notice.done("account.edit.added");
            return null;
        }
        accounts.change(account.id(), account.version(), draft());
        Notice.done("account.edit.saved", displayName);
        return "/account/list?faces-redirect=true";
    }

    private AccountDraft draft() {
        return new AccountDraft(displayName, email, Set.copyOf(roles), municipalityId);
    }

    public void giveCode() {
        code = accounts.giveCode(known().id());
        read(known().id());
    }

    public void disable() {
        accounts.disable(known().id());
        read(known().id());
        Notice.done("account.edit.disabled", displayName);
    }

    public void enable() {
        accounts.enable(known().id());
        read(known().id());
        Notice.done("account.edit.enabled", displayName);
    }

    private AccountDetail known() {
        if (account == null) {
            throw new IllegalStateException("the user is not added yet");
        }
        return account;
    }

    public @Nullable AccountDetail getAccount() {
        return account;
    }

    public boolean isNew() {
        return account == null;
    }

    public boolean isSelf() {
        return account != null && account.userName().equals(currentUser.userName());
    }

    public @Nullable String getCode() {
        return code;
    }

    public List<MunicipalityChoice> getMunicipalities() {
        return municipalities;
    }

    public List<String> getAllRoles() {
        return Role.ALL;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public boolean isOfficial() {
        return roles.contains(Role.MUNICIPALITY);
    }

    public @Nullable Long getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable Long municipalityId) {
        this.municipalityId = municipalityId;
    }
}
