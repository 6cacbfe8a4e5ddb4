package lv.vecruzina.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.LoginService;

/** Tells the server who a user name and a secret belong to (lietotāju krātuve): the accounts of the database. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @EJB
    private LoginService logins;

    @Inject
    private CurrentUser currentUser;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return logins.logIn(typed.getCaller(), typed.getPasswordAsString())
                .map(identity -> {
                    currentUser.begin(identity);
                    return new CredentialValidationResult(identity.userName(), identity.roles());
                })
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
