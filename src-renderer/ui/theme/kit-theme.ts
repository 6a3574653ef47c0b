import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import classes from './kit.module.css';

const teal: MantineColorsTuple = [
  '#eef6f5',
  '#e2f0ef',
  '#bfe0de',
  '#93cbc8',
  '#6fcac6',
  '#2f9495',
  '#1a7b7c',
  '#0f6668',
  '#0d5f61',
  '#0b5557',
];

const field = {
  root: classes.wrapper ?? '',
  label: classes.label ?? '',
  description: classes.description ?? '',
  error: classes.error ?? '',
  input: classes.input ?? '',
};
const list = {
  dropdown: classes.dropdown ?? '',
  option: classes.option ?? '',
  empty: classes.empty ?? '',
};
// Inside a dialog the browser draws nothing above it but its own children, so lists stay where they belong.
const listPlace = {
  withinPortal: false,
  floatingStrategy: 'fixed',
  shadow: 'none',
  offset: 4,
} as const;
const order: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description'];
const fieldDefaults = { size: 'sm', inputWrapperOrder: order } as const;

const LEADING = 'var(--leading-now)';

/** The kit in our look. Colours come from tokens.css; here are only the shapes. */
export const kitTheme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: LEADING, sm: LEADING, md: LEADING, lg: LEADING, xl: LEADING },
  defaultRadius: 6,
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    TextInput: { defaultProps: fieldDefaults, classNames: field },
    Textarea: { defaultProps: fieldDefaults, classNames: field },
    NumberInput: { defaultProps: fieldDefaults, classNames: field },
    InputBase: { defaultProps: fieldDefaults, classNames: field },
    PillsInput: { defaultProps: fieldDefaults, classNames: field },
    Select: {
      defaultProps: { ...fieldDefaults, comboboxProps: listPlace, withCheckIcon: false },
      classNames: { ...field, ...list },
    },
    Combobox: { defaultProps: listPlace, classNames: list },
    DateInput: {
      defaultProps: {
        ...fieldDefaults,
        popoverProps: { ...listPlace, classNames: { dropdown: classes.calendar ?? '' } },
      },
      classNames: { ...field, day: classes.day ?? '' },
    },
    PillsInputField: { classNames: { field: classes.pillsField ?? '' } },
    Pill: { classNames: { root: classes.pill ?? '' } },
    SegmentedControl: {
      defaultProps: { size: 'sm', transitionDuration: 100 },
      classNames: {
        root: classes.segments ?? '',
        label: classes.segmentLabel ?? '',
        indicator: classes.segmentIndicator ?? '',
      },
    },
    Switch: {
      defaultProps: { size: 'sm', withThumbIndicator: false },
      classNames: {
        track: classes.track ?? '',
        label: classes.switchLabel ?? '',
        description: classes.description ?? '',
      },
    },
  },
});

const ours = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-soft)',
  '--mantine-color-placeholder': 'var(--text-faint)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--field)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--hover)',
  '--mantine-color-disabled-color': 'var(--text-faint)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-filled': 'var(--accent-fill)',
  '--mantine-primary-color-filled-hover': 'var(--accent-fill-hover)',
  '--input-height-sm': 'var(--control)',
};

export const kitVariables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });
