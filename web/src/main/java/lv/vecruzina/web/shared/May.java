package lv.vecruzina.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.vecruzina.ejb.account.Access;
import lv.vecruzina.ejb.account.CurrentUser;

/**
 * What the person may do (atļautais), as access.csv says: {@code #{may.call('PlacementService.end')}}. A page asks so as not
 * to offer what the service would refuse.
 */
@Named
@RequestScoped
public class May {
    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    public boolean call(String method) {
        return access.method(method, currentUser::hasRole);
    }

    public boolean open(String page) {
        return access.page(page, currentUser::hasRole);
    }
}
