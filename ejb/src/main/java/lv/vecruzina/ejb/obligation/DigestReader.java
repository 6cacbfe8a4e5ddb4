package lv.vecruzina.ejb.obligation;

import lv.vecruzina.ejb.account.CurrentUser;

/** A user who gets the digest (kopsavilkuma saņēmējs), and where. */
public record DigestReader(long accountId, String email, CurrentUser user) {}
