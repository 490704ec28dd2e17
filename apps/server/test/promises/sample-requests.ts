import { randomUUID } from 'node:crypto';
import { defaultBotSettings, type EndpointName } from '@parley/contract';
import { newId } from '../../src/kernel/ids.ts';
import type { Request } from './ask.ts';
import type { Targets } from './targets.ts';

/** What the samples need to know beside the ids that stand in paths. */
export interface Known extends Targets {
  siteKey: string;
  /** of an invitation that is open */
  invitationToken: string;
  /** a word that the search of the workspace finds */
  word: string;
}

const text = 'A sample sentence';
const clientId = () => randomUUID();
const password = 'a sample password';

const anyFlow = {
  title: { en: 'A flow' },
  phrases: {},
  slots: [],
  start: 'end',
  nodes: [{ key: 'end', kind: 'end' as const }],
};

/** One well-formed request of every endpoint; what the path names is filled in by the caller. A new endpoint without a sample fails the tests that walk them all. */
export const sampleRequests: Record<EndpointName, (known: Known) => Request> = {
  describeSetup: () => ({}),
  setUp: () => ({
    body: { token: 'x'.repeat(43), name: 'N', email: 'setup@example.com', password, workspaceName: 'W' },
  }),
  signIn: () => ({ body: { email: 'nobody@example.com', password } }),
  signOut: () => ({}),
  describeMe: () => ({}),
  changeMe: () => ({ body: { name: 'Renamed' } }),
  changePassword: () => ({ body: { current: 'not the password', next: password } }),
  listSessions: () => ({}),
  endSession: () => ({}),
  describeInvitation: ({ invitationToken }) => ({ body: { token: invitationToken } }),
  acceptInvitation: ({ invitationToken }) => ({ body: { token: invitationToken, name: 'New', password } }),
  createWorkspace: () => ({ body: { name: 'One more' } }),
  getWorkspace: () => ({}),
  changeWorkspace: () => ({ body: { acceptSeconds: 0 } }),
  listAgents: () => ({}),
  changeAgent: () => ({ body: { capacity: 7 } }),
  setState: () => ({ body: { state: 'busy' } }),
  listInvitations: () => ({}),
  invite: () => ({ body: { email: `${randomUUID()}@example.com` } }),
  revokeInvitation: () => ({}),
  listTeams: () => ({}),
  createTeam: () => ({ body: { name: `Team ${randomUUID()}` } }),
  changeTeam: () => ({ body: { name: `Team ${randomUUID()}` } }),
  deleteTeam: () => ({}),
  listAudit: () => ({}),

  listChannels: () => ({}),
  createChannel: () => ({ body: { name: 'Another site' } }),
  changeChannel: () => ({ body: { name: 'Renamed site' } }),
  rotateIdentitySecret: () => ({}),

  listConnectors: () => ({}),
  getConnector: () => ({}),
  createConnector: () => ({
    body: { name: `Connector ${randomUUID()}`, baseUrl: 'https://api.example.com' },
  }),
  changeConnector: () => ({ body: { version: 1, timeoutMs: 1_000 } }),
  tryConnectorAction: () => ({ body: { action: 'ping' } }),
  listConnectorCalls: () => ({}),
  deleteConnector: () => ({}),

  listFlows: () => ({}),
  getFlow: () => ({}),
  createFlow: () => ({ body: { name: `Flow ${randomUUID()}`, definition: anyFlow } }),
  changeFlow: () => ({ body: { name: `Flow ${randomUUID()}`, definition: anyFlow, version: 1 } }),
  publishFlow: () => ({ body: { version: 1 } }),
  withdrawFlow: () => ({}),
  listFlowVersions: () => ({}),
  deleteFlow: () => ({}),
  getFlowVersion: () => ({ query: { version: 1 } }),
  listFlowActions: () => ({}),
  countFlowCases: () => ({}),
  countFlowDropOff: () => ({}),

  listContacts: ({ word }) => ({ query: { q: word } }),
  getContact: () => ({}),
  changeContact: () => ({ body: { phone: '12345' } }),
  listOrders: () => ({}),

  listConversations: ({ contactId }) => ({ query: { contactId } }),
  countConversations: () => ({}),
  searchEntries: ({ word }) => ({ query: { q: word } }),
  getConversation: () => ({}),
  listEntries: () => ({}),
  sendMessage: () => ({ body: { clientId: clientId(), text } }),
  addNote: () => ({ body: { clientId: clientId(), text } }),
  takeConversation: () => ({ body: { ownerVersion: 0 } }),
  acceptConversation: () => ({ body: {} }),
  declineConversation: () => ({ body: {} }),
  transferConversation: ({ teamId }) => ({ body: { ownerVersion: 0, teamId } }),
  returnToBot: () => ({ body: { ownerVersion: 0 } }),
  closeConversation: () => ({ body: {} }),
  reopenConversation: () => ({ body: {} }),
  snoozeConversation: () => ({ body: { until: new Date(Date.now() + 86_400_000).toISOString() } }),
  tagConversation: () => ({ body: { added: ['sample'], removed: [] } }),
  prioritiseConversation: () => ({ body: { priority: 2 } }),
  readConversation: () => ({ body: { upTo: 1 } }),

  listQuestions: () => ({}),
  getQuestion: () => ({}),
  createQuestion: () => ({ body: { wordings: { en: { questions: ['Sample?'], answer: 'Sample.' } } } }),
  changeQuestion: () => ({
    body: { version: 1, wordings: { en: { questions: ['Changed?'], answer: 'Changed.' } } },
  }),
  deleteQuestion: () => ({}),
  startImport: () => ({ upload: 'question,answer\nUploaded?,Yes.' }),
  getImport: () => ({}),
  applyImport: () => ({ body: {} }),
  dropImport: () => ({}),
  exportQuestions: () => ({ query: { format: 'xlsx' } }),
  proposeQuestion: () => ({ body: { version: 2 } }),
  reviewQuestion: () => ({ body: { version: 2, verdict: 'approved' } }),
  publishQuestion: () => ({ body: { version: 2 } }),
  unpublishQuestion: () => ({ body: { version: 2 } }),
  listQuestionVersions: () => ({}),
  getQuestionVersion: () => ({ query: { version: '1' } }),
  compareQuestionVersions: () => ({ query: { from: '1', to: '1' } }),
  restoreQuestion: () => ({ body: { version: 2, from: 1 } }),
  getVocabulary: () => ({}),
  changeVocabulary: () => ({ body: { synonyms: [['sample', 'example']], words: [], version: 0 } }),
  getKnowledgeSettings: () => ({}),
  changeKnowledgeSettings: () => ({ body: { reviewRequired: false } }),
  importQuestions: () => ({
    body: { csv: 'category,language,question,similar,answer\nA,en,Imported?,,Yes.', dryRun: true },
  }),
  tryBot: () => ({ body: { said: ['hello'] } }),
  getBotSettings: () => ({}),
  changeBotSettings: () => ({ body: { settings: defaultBotSettings, version: 0 } }),
  tryQuestion: ({ word }) => ({ body: { text: word } }),
  listModels: () => ({}),
  trainModel: () => ({ body: {} }),
  publishModel: () => ({}),
  withdrawModel: () => ({}),
  listGaps: () => ({ query: { days: '7' } }),
  getGapExamples: () => ({}),
  answerGap: () => ({ body: { locale: 'en', questions: ['Missed?'], answer: 'Not any more.' } }),
  changeGap: () => ({ body: { state: 'open' } }),
  listLessons: () => ({}),
  listRegressionTests: () => ({}),
  getRegressionTest: () => ({}),
  createRegressionTest: ({ word }) => ({ body: { name: word, turns: [{ said: word }], isOn: false } }),
  recordRegressionTest: ({ conversationId }) => ({ body: { conversationId } }),
  changeRegressionTest: ({ word }) => ({ body: { name: word, turns: [{ said: word }], version: 1 } }),
  deleteRegressionTest: () => ({}),
  runRegression: () => ({ body: {} }),
  listRegressionRuns: () => ({}),
  getRegressionRun: () => ({}),
  allowRegressionRun: () => ({ body: { reason: text } }),
  acceptLesson: () => ({
    body: { as: 'question', locale: 'en', questions: ['Learnt?'], answer: 'Yes.' },
  }),
  judgeLessons: () => ({ body: { lessons: [newId('les')], verdict: 'rejected' } }),
  listChatLogs: () => ({}),
  startChatLog: () => ({ upload: 'Customer: When do you open?\nAgent: At nine o’clock every day.' }),
  dropChatLog: () => ({}),
  getKnowledgeHealth: () => ({}),
  checkKnowledge: () => ({ body: {} }),
  confirmQuestion: () => ({}),
  listCannedReplies: () => ({}),
  createCannedReply: () => ({ body: { code: randomUUID(), text, shared: false } }),
  changeCannedReply: () => ({ body: { code: randomUUID(), text, shared: false } }),
  deleteCannedReply: () => ({}),
  useCannedReply: () => ({}),

  uploadFile: () => ({ upload: text }),
  uploadVisitorFile: () => ({ upload: text }),
  getHealth: () => ({}),

  openWidget: ({ siteKey }) => ({ body: { siteKey } }),
  listVisitorEntries: () => ({}),
  sayAsVisitor: ({ conversationId }) => ({ body: { clientId: clientId(), text, conversationId } }),
  askForPerson: () => ({}),
  leaveQueue: () => ({}),
  endAsVisitor: () => ({}),
  readAsVisitor: () => ({ body: { upTo: 1 } }),
  rate: () => ({ body: { score: 5 } }),
  suggestQuestions: () => ({}),
};
