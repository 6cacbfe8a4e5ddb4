package lv.vecruzina.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.DeviceService;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.account.LoginService;
import lv.vecruzina.ejb.child.ChildService;

/** Tells the server who a user name and a secret, a PIN or a ticket belong to (lietotāju krātuve): the accounts of the database. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @EJB
    private LoginService logins;

    @Inject
    private CurrentUser currentUser;

    @EJB
    private DeviceService devices;

    @EJB
    private ChildService children;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential typed) {
            return answer(logins.logIn(typed.getCaller(), typed.getPasswordAsString()));
        }
        if (credential instanceof PinCredential typed) {
            return answer(devices.logInByPin(typed.token(), typed.accountId(), typed.pin()));
        }
        if (credential instanceof TicketCredential given) {
            return answer(children.take(given.ticket()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult answer(Optional<Identity> proved) {
        return proved.map(identity -> {
                    currentUser.begin(identity);
                    return new CredentialValidationResult(identity.userName(), identity.roles());
                })
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
