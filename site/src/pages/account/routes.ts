import type { Hono } from 'hono';
import { type AccountPage, accountAddress } from '../../../../src/domain/site-addresses';
import { keepPrivate } from '../../http/keep-private';
import type { SiteEnv } from '../../site-env';
import { changeEmail, showChangeEmail } from './change-email-page';
import { changePassword, showChangePassword } from './change-password-page';
import { askAgain, confirm, showConfirm } from './confirm-page';
import { deleteAccount, showDeletion } from './deletion-page';
import { download } from './download';
import { endOtherSessions, endSession } from './end-sessions';
import { forgetPassword, showForgotPassword } from './forgot-password-page';
import { logIn, showLogIn } from './log-in-page';
import { logOut } from './log-out';
import { setNewEmail, showNewEmail } from './new-email-page';
import { setNewPassword, showNewPassword } from './new-password-page';
import { showOverview } from './overview-page';
import { register, showRegister } from './register-page';
import { savePreferences, saveSettings } from './save-choices';
import { showStopDigest, stopDigest } from './stop-digest-page';

const at = (page: AccountPage) => accountAddress('', page);

/** The pages of a reader's account. */
export function accountPages(app: Hono<SiteEnv>): void {
  app.use(`${at('overview')}/*`, keepPrivate);

  app.get(at('logIn'), showLogIn).post(logIn);
  app.get(at('register'), showRegister).post(register);
  app.get(at('confirm'), showConfirm).post(confirm);
  app.post(at('askAgain'), askAgain);
  app.get(at('forgotPassword'), showForgotPassword).post(forgetPassword);
  app.get(at('stopDigest'), showStopDigest).post(stopDigest);
  app.get(at('newPassword'), showNewPassword).post(setNewPassword);

  app.get(at('overview'), showOverview);
  app.get(at('newEmail'), showNewEmail).post(setNewEmail);
  app.get(at('changeEmail'), showChangeEmail).post(changeEmail);
  app.get(at('changePassword'), showChangePassword).post(changePassword);
  app.post(at('preferences'), savePreferences);
  app.post(at('settings'), saveSettings);
  app.post(at('endSession'), endSession);
  app.post(at('endOtherSessions'), endOtherSessions);
  app.get(at('download'), download);
  app.get(at('deletion'), showDeletion).post(deleteAccount);
  app.post(at('logOut'), logOut);
}
