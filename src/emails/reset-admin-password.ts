/**
 * What an editor who has forgotten the password is sent, in both languages: nobody has logged in who
 * could have chosen one. Strapi puts in `url`; names are left out, as nothing would escape them.
 */
export const RESET_ADMIN_PASSWORD = {
  subject: 'Warta: setel ulang kata sandi / reset your password',
  text: `Ada yang meminta kata sandi baru untuk akun redaksi Anda di Warta. Buka tautan ini untuk menyetelnya:

<%= url %>

Bukan Anda yang meminta? Abaikan surel ini: kata sandi Anda tidak berubah.

---

Somebody asked for a new password for your newsroom account at Warta. Follow this link to set it:

<%= url %>

Was it not you? Ignore this e-mail: your password stays as it is.
`,
  html: `<div lang="id">
<p>Ada yang meminta kata sandi baru untuk akun redaksi Anda di Warta. Buka tautan ini untuk menyetelnya:</p>
<p><a href="<%= url %>"><%= url %></a></p>
<p>Bukan Anda yang meminta? Abaikan surel ini: kata sandi Anda tidak berubah.</p>
</div>
<hr>
<div lang="en">
<p>Somebody asked for a new password for your newsroom account at Warta. Follow this link to set it:</p>
<p><a href="<%= url %>"><%= url %></a></p>
<p>Was it not you? Ignore this e-mail: your password stays as it is.</p>
</div>
`,
};
