import type { CodeFamily } from '../entry.ts';

/** KB articles, vulnerabilities and sign-in codes. */
export const LABELS: CodeFamily = {
  id: 'labels',
  label: {
    de: 'KB-Artikel, Sicherheitslücken, Anmeldecodes',
    en: 'KB articles, vulnerabilities, sign-in codes',
  },
  source: 'ms-learn',
  rows: `
kb3163622
  Sicherheitsupdate MS16-072 vom Juni 2016: Benutzerrichtlinien werden seither mit dem Computerkonto gelesen. | Security update MS16-072 of June 2016: since then user policies are read with the computer account.
ms16-072
  Microsoft-Bulletin vom Juni 2016 zur Gruppenrichtlinie; das Computerkonto braucht seither das Recht Lesen auf jeder Richtlinie. | Microsoft bulletin of June 2016 on Group Policy; since then the computer account needs the right Read on every policy.
cve-2016-3223
  Lücke in der Gruppenrichtlinie, die MS16-072 schließt: Rechteausweitung durch einen Angreifer zwischen Client und Domänencontroller. | Hole in Group Policy that MS16-072 closes: elevation of privilege by an attacker between client and domain controller.
kb951016
  Microsoft-Artikel zur Einschränkung lokaler Administratoren über das Netz (LocalAccountTokenFilterPolicy). | Microsoft article on the restriction of local administrators over the network (LocalAccountTokenFilterPolicy).
cve-2019-1318
  Lücke in TLS, die die Updates vom Oktober 2019 schließen; ältere Gegenstellen können seither an Sitzungswiederaufnahmen scheitern. | Hole in TLS closed by the updates of October 2019; since then older peers may fail at session resumption.
aadsts50020
  Das Benutzerkonto gehört nicht zu diesem Mandanten. | The user account does not belong to this tenant.
aadsts50034
  Das Benutzerkonto gibt es in diesem Mandanten nicht. | The user account does not exist in this tenant.
aadsts50053
  Das Konto ist nach zu vielen Versuchen gesperrt, oder die IP-Adresse gilt als verdächtig. | The account is locked after too many attempts, or the IP address is suspicious.
aadsts50055
  Das Kennwort ist abgelaufen. | The password has expired.
aadsts50057
  Das Konto ist deaktiviert. | The account is disabled.
aadsts50058
  Für die stille Anmeldung fehlt eine Sitzung. | A session is missing for the silent sign-in.
aadsts50076
  Eine Multi-Faktor-Anmeldung ist nötig. | Multi-factor authentication is required.
aadsts50079
  Der Benutzer muss sich erst für Multi-Faktor-Anmeldung registrieren. | The user first has to register for multi-factor authentication.
aadsts50105
  Der Benutzer ist der Anwendung nicht zugewiesen. | The user is not assigned to the application.
aadsts50126
  Name oder Kennwort ist falsch. | Name or password is wrong.
aadsts50173
  Das Anmeldetoken wurde zurückgezogen, etwa nach einer Kennwortänderung. | The sign-in token was revoked, for instance after a password change.
aadsts53003
  Eine Richtlinie für bedingten Zugriff verhindert die Anmeldung. | A conditional access policy prevents the sign-in.
aadsts65001
  Die Zustimmung zu den Berechtigungen der Anwendung fehlt. | The consent to the permissions of the application is missing.
aadsts65005
  Die Anwendung verlangt Berechtigungen, die nicht eingerichtet sind. | The application asks for permissions that are not set up.
aadsts70001
  Die Anwendung gibt es in diesem Mandanten nicht. | The application does not exist in this tenant.
aadsts70008
  Das Erneuerungstoken ist abgelaufen. | The refresh token has expired.
aadsts90002
  Den Mandanten gibt es nicht. | The tenant does not exist.
aadsts500011
  Die angesprochene Ressource ist im Mandanten nicht eingerichtet. | The addressed resource is not set up in the tenant.
aadsts700016
  Die Anwendung wurde im Mandanten nicht gefunden. | The application was not found in the tenant.
aadsts7000112
  Die Anwendung ist deaktiviert. | The application is disabled.
aadsts7000215
  Der geheime Clientschlüssel ist falsch. | The client secret is wrong.
aadsts7000222
  Der geheime Clientschlüssel ist abgelaufen. | The client secret has expired.
aadsts135011
  Das Gerät ist deaktiviert. | The device is disabled.
`,
};
