declare module 'node-nlp' {
  export class NlpManager {
    constructor(settings: Readonly<Record<string, unknown>>);
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ intent: string; score: number }>;
    export(): string;
  }
}
