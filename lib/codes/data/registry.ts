import type { CodeFamily } from '../entry.ts';

/** Registry values named in articles and messages; the names lie in registry-values.ts. */
export const REGISTRY: CodeFamily = {
  id: 'registry',
  label: { de: 'Registrierungswerte', en: 'Registry values' },
  source: 'ms-learn',
  rows: `
reg-localaccounttokenfilterpolicy
  Legt fest, ob lokale Administratorkonten über das Netz volle Rechte bekommen; 1 hebt die Einschränkung durch die Benutzerkontensteuerung auf. | Decides whether local administrator accounts get full rights over the network; 1 lifts the restriction by User Account Control.
reg-filteradministratortoken
  Legt fest, ob auch das eingebaute Administratorkonto der Benutzerkontensteuerung unterliegt. | Decides whether the built-in administrator account is subject to User Account Control too.
reg-enablelua
  Schaltet die Benutzerkontensteuerung ein oder aus; ausschalten ist nicht ratsam. | Switches User Account Control on or off; switching it off is not advisable.
reg-eventlogging
  Legt unter SCHANNEL fest, wie viel Schannel ins Systemprotokoll schreibt. | Decides under SCHANNEL how much Schannel writes into the system log.
reg-schusestrongcrypto
  Lässt ältere .NET-Programme TLS 1.2 und starke Verfahren benutzen. | Lets older .NET programs use TLS 1.2 and strong algorithms.
reg-systemdefaulttlsversions
  Lässt .NET-Programme die TLS-Versionen des Betriebssystems benutzen. | Lets .NET programs use the TLS versions of the operating system.
reg-disabledbydefault
  Schaltet eine TLS-Version für Programme ab, die sie nicht ausdrücklich verlangen. | Switches a TLS version off for programs that do not ask for it explicitly.
reg-loadbehavior
  Legt fest, ob Office ein Add-In beim Start lädt; 3 heißt laden, 2 heißt nach einem Fehler nicht mehr geladen. | Decides whether Office loads an add-in at start; 3 means load, 2 means no longer loaded after an error.
reg-donotdisableaddinlist
  Liste der Add-Ins, die Outlook trotz langsamen Starts nicht abschaltet. | List of add-ins that Outlook does not disable although they start slowly.
reg-lmcompatibilitylevel
  Legt fest, welche Stufen von LM und NTLM benutzt und angenommen werden. | Decides which levels of LM and NTLM are used and accepted.
reg-restrictsendingntlmtraffic
  Verbietet oder protokolliert ausgehende NTLM-Anmeldungen. | Forbids or logs outgoing NTLM authentication.
reg-disableloopbackcheck
  Schaltet die Prüfung ab, die Anmeldungen am eigenen Rechner unter anderem Namen verhindert. | Switches off the check that prevents logons to the own machine under another name.
reg-backconnectionhostnames
  Liste der Namen, unter denen sich der Rechner an sich selbst anmelden darf. | List of names under which the machine may log on to itself.
reg-allowinsecureguestauth
  Erlaubt den Zugriff auf Freigaben als Gast ohne Anmeldung. | Allows access to shares as a guest without authentication.
reg-servicespipetimeout
  Wartezeit in Millisekunden, bis ein startender Dienst als gescheitert gilt (sonst 30 Sekunden). | Waiting time in milliseconds until a starting service counts as failed (30 seconds otherwise).
reg-pendingfilerenameoperations
  Dateien, die beim nächsten Neustart ersetzt werden; manche Setups verlangen darum erst einen Neustart. | Files to be replaced at the next restart; some setups therefore demand a restart first.
reg-maxtokensize
  Größter Platz für Kerberos-Anmeldedaten; zu klein bei sehr vielen Gruppen. | Largest room for Kerberos logon data; too small with very many groups.
reg-supportedencryptiontypes
  Legt die erlaubten Kerberos-Verfahren fest. | Decides the allowed Kerberos encryption types.
reg-strongcertificatebindingenforcement
  Legt fest, wie streng Domänencontroller die Zuordnung von Anmeldezertifikaten prüfen. | Decides how strictly domain controllers check the mapping of logon certificates.
reg-clientauthtrustmode
  Legt fest, welchen Ausstellern Schannel bei Client-Zertifikaten traut. | Decides which issuers Schannel trusts for client certificates.
reg-sendtrustedissuerlist
  Legt fest, ob der Server die Liste vertrauter Aussteller mitschickt. | Decides whether the server sends the list of trusted issuers along.
reg-longpathsenabled
  Erlaubt Programmen Pfade über 260 Zeichen. | Allows programs paths beyond 260 characters.
reg-disablestrictnamechecking
  Erlaubt den Zugriff auf Freigaben unter einem Aliasnamen. | Allows access to shares under an alias.
`,
};
