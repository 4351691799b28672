/**
 * Names of registry values that are names of a problem's cause. Only distinctive ones: a word that stands in
 * running text as well, such as `Enabled`, would match everywhere.
 */
export const REGISTRY_VALUES: readonly string[] = [
  'LocalAccountTokenFilterPolicy',
  'FilterAdministratorToken',
  'EnableLUA',
  'EventLogging',
  'SchUseStrongCrypto',
  'SystemDefaultTlsVersions',
  'DisabledByDefault',
  'LoadBehavior',
  'DoNotDisableAddinList',
  'LmCompatibilityLevel',
  'RestrictSendingNTLMTraffic',
  'DisableLoopbackCheck',
  'BackConnectionHostNames',
  'AllowInsecureGuestAuth',
  'ServicesPipeTimeout',
  'PendingFileRenameOperations',
  'MaxTokenSize',
  'SupportedEncryptionTypes',
  'StrongCertificateBindingEnforcement',
  'ClientAuthTrustMode',
  'SendTrustedIssuerList',
  'LongPathsEnabled',
  'DisableStrictNameChecking',
];
