/** Whether internal articles and passages belong to this build (`npm run build:staff`). */
export function isStaffBuild(): boolean {
  return process.env.LOTSE_AUDIENCE === 'staff';
}
